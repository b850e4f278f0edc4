/// The lists of verbs.
package enum VerbsHelp {
  /// Every verb under its heading, then the subjects of help.
  package static func text(_ verbs: VerbList) -> String {
    var lines = [typeset("allervers VERBE [ARGUMENTS] [--option valeur]")]
    for group in VerbGroup.allCases {
      let statements = verbs.statements.filter { $0.group == group }
      guard !statements.isEmpty else { continue }
      lines += ["", typeset(group.title + " :")] + rows(statements)
    }
    lines += ["", typeset("Sujets d’aide :")]
    lines += TextWrap.table(
      HelpTopic.allCases.map { ($0.rawValue, $0.summary) }, nameWidth: 20)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The sub-verbs of `verb`.
  package static func text(subVerbsOf verb: String, _ verbs: VerbList) -> String {
    let statements = verbs.statements.filter { $0.path.first == verb }
    let lines =
      [typeset("allervers \(verb) SOUS-VERBE [ARGUMENTS] [--option valeur]"), ""]
      + rows(statements)
      + ["", typeset("Voir : allervers aide \(verb) SOUS-VERBE")]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func rows(_ statements: [CommandStatement]) -> [String] {
    TextWrap.table(statements.map { ($0.name, $0.summary) }, nameWidth: 20)
  }
}
