/// The lists of verbs.
package enum VerbsHelp {
  /// Every verb under its heading, then the subjects of help.
  package static func text(_ verbs: VerbList) -> String {
    let groups = VerbGroup.allCases.flatMap { group -> [HelpBlock] in
      let statements = verbs.statements.filter { $0.group == group }
      return statements.isEmpty ? [] : [.heading(group.title + " :"), rows(statements)]
    }
    return HelpBlock.text(
      [.paragraph("allervers VERBE [ARGUMENTS] [--option valeur]")] + groups
        + [
          .heading("Sujets d’aide :"),
          .table(HelpTopic.allCases.map { ($0.rawValue, $0.summary) }, nameWidth: 20),
        ])
  }

  /// The sub-verbs of `verb`.
  package static func text(subVerbsOf verb: String, _ verbs: VerbList) -> String {
    HelpBlock.text([
      .paragraph("allervers \(verb) SOUS-VERBE [ARGUMENTS] [--option valeur]"),
      rows(verbs.statements.filter { $0.path.first == verb }),
      .paragraph("Voir : allervers aide \(verb) SOUS-VERBE"),
    ])
  }

  private static func rows(_ statements: [CommandStatement]) -> HelpBlock {
    .table(statements.map { ($0.name, $0.summary) }, nameWidth: 20)
  }
}
