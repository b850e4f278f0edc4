/// An option of a command, as stated once: its names, what it takes, its line of help.
package struct Option: Hashable, Sendable {
  /// The name without its dashes, `aujourd-hui`.
  package let name: String
  /// A single letter that stands for the name, `o` for `-o`.
  package let short: Character?
  /// A second full name, `help` for `aide`.
  package let alias: String?
  /// What the value is called in help, in capitals; `nil` for a flag, which takes none.
  package let placeholder: String?
  /// Every value accepted; empty when the value is free.
  package let choices: [String]
  /// Whether it may be given more than once.
  package let isRepeatable: Bool
  /// What the shell may propose for its value.
  package let suggestion: Suggestion
  /// One line of help, without capital or full stop.
  package let help: String

  /// An option that takes a value.
  package static func value(
    _ name: String, _ placeholder: String, short: Character? = nil, repeatable: Bool = false,
    suggesting suggestion: Suggestion = .nothing, help: String
  ) -> Option {
    Option(
      name: name, short: short, alias: nil, placeholder: placeholder, choices: [],
      isRepeatable: repeatable, suggestion: suggestion, help: help)
  }

  /// An option whose value is one of `choices`, listed in help unless a `placeholder` stands for them.
  package static func choice(
    _ name: String, _ choices: [String], placeholder: String? = nil, repeatable: Bool = false,
    help: String
  ) -> Option {
    Option(
      name: name, short: nil, alias: nil,
      placeholder: placeholder ?? choices.joined(separator: "|"),
      choices: choices, isRepeatable: repeatable, suggestion: .words(choices), help: help)
  }

  /// An option that is given or not, and takes no value.
  package static func flag(
    _ name: String, short: Character? = nil, alias: String? = nil, help: String
  ) -> Option {
    Option(
      name: name, short: short, alias: alias, placeholder: nil, choices: [], isRepeatable: false,
      suggestion: .nothing, help: help)
  }

  /// Every way it is typed, `-o` and `--fichier`.
  package var spellings: [String] {
    (short.map { ["-\($0)"] } ?? []) + ["--" + name] + (alias.map { ["--" + $0] } ?? [])
  }

  /// How it is shown, `--mois AAAA-MM`.
  package var usage: String { "--" + name + (placeholder.map { " " + $0 } ?? "") }
}
