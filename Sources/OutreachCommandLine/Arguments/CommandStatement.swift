/// All that is said of a command, once: parsing, help, verb lists and suggestions derive from it.
package struct CommandStatement: Hashable, Sendable {
  /// The verb, followed by its sub-verb when it has one: `["terrain", "ouvrir"]`.
  package let path: [String]
  /// Where it stands in the list of verbs.
  package let group: VerbGroup
  /// One sentence in the imperative or the present, with capital and full stop.
  package let summary: String
  /// Two to four, the commonest first.
  package let examples: [Example]
  /// The arguments known by their place, in order.
  package let positionals: [Positional]
  /// Its own options and those of `CommonOptions.swift` it obeys, without the universal ones.
  package let options: [Option]
  /// The exit statuses it can give besides 0 and 64.
  package let statuses: [ExitStatus]

  /// States the command `path`.
  package init(
    _ path: String..., group: VerbGroup, summary: String, examples: [Example],
    positionals: [Positional] = [], options: [Option] = [], statuses: [ExitStatus] = []
  ) {
    self.path = path
    self.group = group
    self.summary = summary
    self.examples = examples
    self.positionals = positionals
    self.options = options
    self.statuses = statuses
  }

  /// `terrain ouvrir`.
  package var name: String { path.joined(separator: " ") }

  /// Every option it takes, its own first.
  package var allOptions: [Option] { options + universalOptions }

  /// The universal options but those that it states in its own words.
  package var universalOptions: [Option] {
    Option.universal.filter { option in !options.contains { $0.name == option.name } }
  }

  /// `allervers terrain clore [CODE] [OPTIONS]`.
  package var usage: String {
    (["allervers"] + path + positionals.map(\.usage) + ["[OPTIONS]"]).joined(separator: " ")
  }
}
