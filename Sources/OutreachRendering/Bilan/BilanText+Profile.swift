import Outreach

extension BilanText {
  /// Below this many people one of them weighs more than ten points.
  private static let smallBase = 10

  mutating func addProfiles() {
    addProfile(
      "Le profil des repérés", bilan.profileReperes, of: bilan.funnel.reperes,
      "au premier contact", "repéré", "repérés")
    addProfile(
      "Le profil des mobilisés", bilan.profileMobilises, of: bilan.funnel.mobilises,
      "à la mobilisation", "mobilisé", "mobilisés")
    if bilan.opposed > 0 {
      page.paragraph(
        bilan.opposed.counted("personne s’oppose", "personnes s’opposent")
          + " à l’usage de ce qui \(bilan.opposed.agreed("la", "les")) décrit : depuis, rien n’en est noté ;"
          + " ce qui avait été dit avant compte encore ici.", indent: 2)
    }
  }

  private mutating func addProfile(
    _ title: String, _ rows: [Bilan.ProfileRow], of total: Int, _ moment: String,
    _ one: String, _ many: String
  ) {
    page.heading(title)
    guard total > 0 else {
      page.paragraph("0 \(one) dans la période : pas de profil.", indent: 2)
      return
    }
    let groups = traits(rows)
    if !groups.isEmpty {
      page.table(
        TextTable(
          header: [["part", "nombre / base"]],
          rows: groups.flatMap { trait in lines(trait, rows.filter { $0.trait == trait }) }))
      page.skip()
    }
    page.paragraph(
      "Sur \(total.counted(one, many)) de la période. La base est le nombre de ceux pour qui la "
        + "réponse est connue \(moment) ; pour un oui ou non, la part est celle des oui.", indent: 2
    )
    if rows.contains(where: { $0.base < Self.smallBase }) {
      page.paragraph(
        "* Base de moins de \(Self.smallBase) : une seule personne y pèse plus de 10 points.",
        indent: 2)
    }
    let absent = order.filter { !groups.contains($0) }.map { self.title($0) }
    if !absent.isEmpty {
      page.paragraph("Aucune réponse connue : " + absent.joined(separator: " ; ") + ".", indent: 2)
    }
  }

  // Gender and age first, as published reports do.
  private var order: [String] { ["gender", "age"] + Trait.allCases.map(\.rawValue) }

  private func traits(_ rows: [Bilan.ProfileRow]) -> [String] {
    var others: [String] = []
    for row in rows where !order.contains(row.trait) && !others.contains(row.trait) {
      others.append(row.trait)
    }
    return order.filter { trait in rows.contains { $0.trait == trait } } + others
  }

  /// The French name of a trait, of the gender or of the age.
  func title(_ trait: String) -> String {
    switch trait {
    case "gender": "Genre"
    case "age": "Âge"
    default: words.traitLabel(trait)
    }
  }

  private func lines(_ trait: String, _ rows: [Bilan.ProfileRow]) -> [TextTable.Row] {
    var lines: [TextTable.Row] = []
    let coded = rows.filter { $0.value.bool == nil }
    if let answer = rows.first(where: { $0.value.bool != nil }) {
      let yes = rows.first { $0.value == .bool(true) }?.count ?? 0
      lines.append(.init(title(trait), cells(yes, answer.base)))
    } else {
      lines.append(.init(title(trait)))
    }
    for row in trait == "age" ? youngestFirst(coded) : coded {
      lines.append(.init(label(row), cells(row.count, row.base), depth: 1))
    }
    return lines
  }

  private func youngestFirst(_ rows: [Bilan.ProfileRow]) -> [Bilan.ProfileRow] {
    AgeBand.allCases.flatMap { band in rows.filter { $0.value.text == band.rawValue } }
  }

  private func label(_ row: Bilan.ProfileRow) -> String {
    BilanText.profileLabel(row, options.vocabulary)
  }

  /// The French name of a value of a trait.
  static func profileLabel(_ row: Bilan.ProfileRow, _ vocabulary: Vocabulary) -> String {
    if let answer = row.value.bool { return answer ? "oui" : "non" }
    let code = row.value.text ?? row.value.compact
    return row.trait == "age" ? AgeBand(rawValue: code)?.label ?? code : vocabulary.label(code)
  }

  private func cells(_ count: Int, _ base: Int) -> [String] {
    let share = Share(count, of: base)
    return [share.percent, share.fraction + (base < Self.smallBase ? " *" : "  ")]
  }
}
