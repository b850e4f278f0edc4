/// The manual page, of the same statements and topics as `aide`, in roff.
package enum ManualPage {
  /// The source of `allervers.1`: UTF-8, for `man` and for `groff -K utf8 -man`.
  package static func text(_ verbs: VerbList) -> String {
    let version = "allervers " + VersionCommand.number
    let lines =
      [
        #".TH ALLERVERS 1 "" "\#(version)" "Manuel d’allervers""#,
        ".nh", ".ad l", ".SH NOM", #"allervers \- carnet de l’aller\-vers d’une Mission Locale"#,
        ".SH SYNOPSIS", ".B allervers", #"VERBE [ARGUMENTS] [\-\-option valeur]"#,
        ".SH DESCRIPTION", Roff.text(Overview.purpose),
      ] + groups(verbs)
      + section("Options de toute commande", [CommandHelp.options(Option.universal)])
      + HelpTopic.allCases.flatMap { section(String($0.summary.dropLast()), $0.blocks) }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func groups(_ verbs: VerbList) -> [String] {
    VerbGroup.allCases.flatMap { group -> [String] in
      let statements = verbs.statements.filter { $0.group == group }
      guard !statements.isEmpty else { return [] }
      return section(group.title, [])
        + statements.flatMap { statement in
          [".SS " + Roff.text(statement.name)]
            + CommandHelp.own(statement).flatMap { Roff.lines($0) }
        }
    }
  }

  private static func section(_ title: String, _ blocks: [HelpBlock]) -> [String] {
    [".SH " + Roff.text(title.uppercased())] + blocks.flatMap { Roff.lines($0) }
  }
}
