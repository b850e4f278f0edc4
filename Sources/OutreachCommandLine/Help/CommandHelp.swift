/// The help of one command, drawn from its statement.
package enum CommandHelp {
  /// The sentence, the examples, how it is written, its options, its exit codes.
  package static func text(_ statement: CommandStatement) -> String {
    var sections = [TextWrap.lines(statement.summary)]
    sections.append(
      [typeset("Exemples :")]
        + statement.examples.flatMap { example in
          ["  " + example.line] + TextWrap.lines(example.meaning, indent: 6)
        })
    sections.append([typeset("Écriture :"), "  " + statement.usage])
    if !statement.positionals.isEmpty {
      sections.append(table("Arguments :", statement.positionals.map { ($0.usage, $0.help) }))
    }
    if !statement.options.isEmpty {
      sections.append(table("Options :", statement.options.map(row)))
    }
    sections.append(table("Options de toute commande :", Option.universal.map(row)))
    let statuses = Set(statement.statuses + [.done, .usage]).sorted { $0.rawValue < $1.rawValue }
    sections.append(table("Codes de sortie :", statuses.map { ("\($0.rawValue)", $0.meaning) }))
    return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private static func table(
    _ title: String, _ rows: [(name: String, meaning: String)]
  ) -> [String] {
    [typeset(title)] + TextWrap.table(rows, nameWidth: 26)
  }

  private static func row(_ option: Option) -> (name: String, meaning: String) {
    let names =
      option.spellings.joined(separator: ", ") + (option.placeholder.map { " " + $0 } ?? "")
    return (names, option.help + (option.isRepeatable ? " ; peut être répétée" : ""))
  }
}
