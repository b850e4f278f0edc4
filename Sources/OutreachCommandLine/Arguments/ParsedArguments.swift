/// What was typed for a command, known to fit its statement; an option is asked for by its own value, never by a name.
package struct ParsedArguments: Equatable, Sendable {
  /// The arguments known by their place, in order.
  package private(set) var positionals: [String] = []
  private var given: [String: [String]] = [:]

  /// Whether the flag, or any option, was given.
  package func flag(_ option: Option) -> Bool { given[option.name] != nil }

  /// The value of an option; `nil` when it was not given.
  package func value(_ option: Option) -> String? { given[option.name]?.last }

  /// The values of a repeatable option in the order typed; empty when it was not given.
  package func values(_ option: Option) -> [String] { given[option.name] ?? [] }

  mutating func add(positional: String) { positionals.append(positional) }

  mutating func add(_ option: Option, value: String?) {
    given[option.name, default: []] += value.map { [$0] } ?? []
  }
}
