/// What stands before the cursor of a shell, read as far as it goes: nothing in it is refused.
struct CompletionRequest {
  /// What is awaited where the cursor is.
  enum Place {
    /// A verb, or the sub-verb of the verb typed.
    case verb([String])
    /// One of these options.
    case option([Option])
    /// A value, after what of the word must stay as it is.
    case value(Suggestion, after: String)
  }

  /// The words before the cursor's that are neither options nor their values.
  private(set) var typed: [String] = []
  /// The options with a value that were read, and it.
  private(set) var values: [String: String] = [:]
  private var statement: CommandStatement?
  private var given: Set<String> = []
  private var pending: Option?
  private var optionsEnded = false
  private let verbs: VerbList

  /// Reads the words before the cursor's.
  init(_ words: some Sequence<String>, _ verbs: VerbList) {
    self.verbs = verbs
    for word in words { read(word) }
  }

  /// What is awaited where `word` is being typed.
  func place(of word: String) -> Place {
    if let pending { return .value(pending.suggestion, after: "") }
    if !optionsEnded, word.hasPrefix("-") {
      let (spelling, value) = StatementParser.split(word)
      guard value != nil else { return .option(options) }
      return .value(option(spelling)?.suggestion ?? .nothing, after: spelling + "=")
    }
    guard let statement else { return .verb(typed) }
    let place = typed.count - statement.path.count
    guard place < statement.positionals.count else {
      guard let last = statement.positionals.last, last.arity == .repeated else {
        return .option(word.isEmpty ? options : [])
      }
      return .value(last.suggestion, after: "")
    }
    return .value(statement.positionals[place].suggestion, after: "")
  }

  private mutating func read(_ word: String) {
    if let option = pending {
      values[option.name] = word
      pending = nil
    } else if optionsEnded || !StatementParser.isOption(word) {
      typed.append(word)
      if statement == nil { statement = verbs.statement(typed) }
    } else if word == "--" {
      optionsEnded = true
    } else {
      let (spelling, value) = StatementParser.split(word)
      guard let option = option(spelling) else { return }
      given.insert(option.name)
      if let value { values[option.name] = value }
      if value == nil, option.placeholder != nil { pending = option }
    }
  }

  private var options: [Option] {
    known.filter { $0.isRepeatable || !given.contains($0.name) }
  }

  private var known: [Option] { statement?.allOptions ?? Option.universal }

  private func option(_ spelling: String) -> Option? {
    known.first { $0.spellings.contains(spelling) }
  }
}
