/// Reads what follows a verb against the verb's statement.
package struct StatementParser {
  private let statement: CommandStatement
  private var parsed = ParsedArguments()

  /// Fits `tokens` (the verb taken out) to `statement`.
  package static func parse(
    _ tokens: [String], as statement: CommandStatement
  ) throws(UsageError) -> ParsedArguments {
    var parser = StatementParser(statement: statement)
    try parser.read(tokens)
    try parser.checkPositionals()
    return parser.parsed
  }

  private init(statement: CommandStatement) { self.statement = statement }

  /// Whether `token` is written as an option is; a lone `-` is a value (standard input or output).
  package static func isOption(_ token: String) -> Bool { token.hasPrefix("-") && token != "-" }

  private mutating func read(_ tokens: [String]) throws(UsageError) {
    var rest = tokens[...]
    while let token = rest.popFirst() {
      if token == "--" {
        for value in rest { parsed.add(positional: value) }
        return
      }
      guard Self.isOption(token) else {
        parsed.add(positional: token)
        continue
      }
      let (spelling, attached) = Self.split(token)
      let option = try find(spelling)
      if parsed.flag(option), !option.isRepeatable { throw fault(.givenTwice(option)) }
      parsed.add(option, value: try value(of: option, attached: attached, rest: &rest))
    }
  }

  /// `--opt=v` as `--opt` and `v`; no value when there is no `=`.
  package static func split(_ token: String) -> (spelling: String, value: String?) {
    guard let equals = token.firstIndex(of: "=") else { return (token, nil) }
    return (String(token[..<equals]), String(token[token.index(after: equals)...]))
  }

  private func find(_ spelling: String) throws(UsageError) -> Option {
    if let option = statement.allOptions.first(where: { $0.spellings.contains(spelling) }) {
      return option
    }
    // Without the dashes, which would make any two short names look alike.
    let names = statement.allOptions.flatMap { [$0.name] + ($0.alias.map { [$0] } ?? []) }
    let typed = String(spelling.drop { $0 == "-" })
    let nearest = NearestName.of(typed, among: names).map { "--" + $0 }
    throw fault(.unknownOption(spelling, nearest: nearest))
  }

  private func value(
    of option: Option, attached: String?, rest: inout ArraySlice<String>
  ) throws(UsageError) -> String? {
    guard option.placeholder != nil else {
      if attached != nil { throw fault(.flagWithValue(option)) }
      return nil
    }
    guard let value = attached ?? rest.first, attached != nil || !Self.isOption(value) else {
      throw fault(.missingValue(option, next: rest.first))
    }
    if attached == nil { rest.removeFirst() }
    if !option.choices.isEmpty, !option.choices.contains(value) {
      throw fault(.notAChoice(option, value: value))
    }
    return value
  }

  private func checkPositionals() throws(UsageError) {
    let places = statement.positionals
    let given = parsed.positionals.count
    if given > places.count, places.last?.arity != .repeated {
      throw fault(.tooMany(given: given, places: places))
    }
    if let missing = places.dropFirst(given).first(where: { $0.arity != .optional }) {
      throw fault(.missing(missing, usage: statement.usage))
    }
  }

  private func fault(_ fault: ArgumentFault) -> UsageError {
    .arguments(fault, command: statement.name)
  }
}
