/// The statements of every command, searched by verb.
package struct VerbList: Sendable {
  /// In the order of the lists of help.
  package let statements: [CommandStatement]

  /// The commands `statements`, no two with the same path.
  package init(_ statements: [CommandStatement]) { self.statements = statements }

  /// The verbs, each once.
  package var verbs: [String] {
    statements.compactMap(\.path.first).reduce(into: []) { verbs, verb in
      if !verbs.contains(verb) { verbs.append(verb) }
    }
  }

  /// The sub-verbs of `verb`; empty when it has none.
  package func subVerbs(of verb: String) -> [String] {
    statements.filter { $0.path.first == verb }.compactMap { $0.path.dropFirst().first }
  }

  /// The statement of exactly this path.
  package func statement(_ path: [String]) -> CommandStatement? {
    statements.first { $0.path == path }
  }

  /// What `tokens` (the program's name left out) ask for; options may stand before the verb.
  package func read(_ tokens: [String]) throws(UsageError) -> Invocation {
    if tokens.isEmpty { return .overview }
    let asksHelp = tokens.prefix { $0 != "--" }.contains(where: Option.aide.spellings.contains)
    let places = wordPlaces(tokens)
    guard let first = places.first else {
      if asksHelp { return .help(path: []) }
      throw .arguments(.missingVerb(verb: verbAsOption(tokens)), command: "")
    }
    let verb = tokens[first]
    let second = places.dropFirst().first.map { tokens[$0] }
    guard let statement = try find(verb, second, asksHelp: asksHelp) else {
      return .help(path: [verb])
    }
    if asksHelp { return .help(path: statement.path) }
    var rest = tokens
    for place in places.prefix(statement.path.count).reversed() { rest.remove(at: place) }
    return .run(statement, try StatementParser.parse(rest, as: statement))
  }

  // The verb alone may be asked about, not run, when it has sub-verbs: that is the `nil`.
  private func find(
    _ verb: String, _ second: String?, asksHelp: Bool
  ) throws(UsageError) -> CommandStatement? {
    if let second, let statement = statement([verb, second]) { return statement }
    if let statement = statement([verb]) { return statement }
    let known = subVerbs(of: verb)
    guard !known.isEmpty else {
      throw .arguments(
        .unknownVerb(verb, nearest: NearestName.of(verb, among: verbs)), command: "")
    }
    if let second {
      let nearest = NearestName.of(second, among: known)
      throw .arguments(.unknownSubVerb(second, nearest: nearest, known: known), command: verb)
    }
    if asksHelp { return nil }
    throw .arguments(.missingSubVerb(known: known), command: verb)
  }

  // Where the first two words that are neither options nor their values stand.
  private func wordPlaces(_ tokens: [String]) -> [Int] {
    var places: [Int] = []
    var isValue = false
    var optionsEnded = false
    for (place, token) in tokens.enumerated() where places.count < 2 {
      if optionsEnded || !StatementParser.isOption(token) {
        if !isValue { places.append(place) }
        isValue = false
      } else {
        optionsEnded = token == "--"
        isValue = takesValue(token)
      }
    }
    return places
  }

  // Before the verb is known an option takes the next word when every command that has it says so.
  private func takesValue(_ token: String) -> Bool {
    let options = (statements.flatMap(\.options) + Option.universal)
      .filter { $0.spellings.contains(token) }
    return !options.isEmpty && options.allSatisfy { $0.placeholder != nil }
  }

  private func verbAsOption(_ tokens: [String]) -> String? {
    tokens.lazy.map { String($0.drop { $0 == "-" }) }.first(where: verbs.contains)
  }
}
