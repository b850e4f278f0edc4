package import Outreach

extension BilanComparison {
  /// Every figure of every bilan, one a row, in the columns of a bilan; then the differences by rule.
  ///
  /// In `ecarts` (the rules changed one after the other), `ecarts_regle_seule` and `ecarts_total`, `programme` and
  /// `version` are those gone to, `dans` the definition gone from (`milolab@1`), `code` the rule, `valeur` what is
  /// added, or taken away when below zero.
  package func csv(tableur: Bool, vocabulary: Vocabulary = Vocabulary()) -> [UInt8] {
    var writer: CSVWriter?
    for bilan in bilans {
      var csv = BilanCSV(bilan, tableur: tableur, vocabulary)
      if let writer { csv.writer = writer }
      csv.addAll()
      writer = csv.writer
    }
    for difference in differences {
      guard let bilan = bilans.first(where: { $0.programme == difference.to }) else { continue }
      var csv = BilanCSV(bilan, tableur: tableur, vocabulary)
      if let writer { csv.writer = writer }
      csv.add(difference)
      writer = csv.writer
    }
    return writer?.bytes ?? []
  }
}

extension BilanCSV {
  fileprivate mutating func add(_ difference: BilanComparison.Difference) {
    let from = ProgrammeReference(id: difference.from.id, version: difference.from.version).text
    for step in difference.steps { add("ecarts", step.effect, step.rule, from) }
    for step in difference.steps { add("ecarts_regle_seule", step.alone, step.rule, from) }
    add("ecarts_total", difference.whole, nil, from)
  }

  private mutating func add(
    _ group: String, _ effect: BilanComparison.Effect, _ rule: ProgrammeRule?, _ from: String
  ) {
    let subject = Subject(code: rule?.rawValue, label: rule?.french, within: from)
    for (name, count) in effect.figures.named {
      add(
        group, Self.snake(name), .number(count), subject, isRestricted: name != "horsPublic")
    }
    add(group, "personnes_touchees", .number(effect.persons), subject)
  }
}
