/// The help of one command, drawn from its statement.
package enum CommandHelp {
  /// The sentence, the examples, how it is written, its options, its exit codes.
  package static func text(_ statement: CommandStatement) -> String {
    let statuses = Set(statement.statuses + [.done, .usage]).sorted { $0.rawValue < $1.rawValue }
    return HelpBlock.text(
      own(statement)
        + [
          .heading("Options de toute commande :"), options(statement.universalOptions),
          .heading("Codes de sortie :"),
          .table(statuses.map { ("\($0.rawValue)", $0.meaning) }, nameWidth: 26),
        ])
  }

  /// What is said of this command and of no other.
  static func own(_ statement: CommandStatement) -> [HelpBlock] {
    var blocks: [HelpBlock] = [
      .paragraph(statement.summary),
      .heading("Exemples :"), .lines(statement.examples.map { ($0.line, $0.meaning) }),
      .heading("Écriture :"), .lines([(statement.usage, nil)]),
    ]
    if !statement.positionals.isEmpty {
      blocks += [
        .heading("Arguments :"),
        .table(statement.positionals.map { ($0.usage, $0.help) }, nameWidth: 26),
      ]
    }
    if !statement.options.isEmpty {
      blocks += [.heading("Options :"), options(statement.options)]
    }
    return blocks
  }

  /// One row an option.
  static func options(_ options: [Option]) -> HelpBlock { .table(options.map(row), nameWidth: 26) }

  private static func row(_ option: Option) -> (name: String, meaning: String) {
    let names =
      option.spellings.joined(separator: ", ") + (option.placeholder.map { " " + $0 } ?? "")
    return (names, option.help + (option.isRepeatable ? " ; peut être répétée" : ""))
  }
}
