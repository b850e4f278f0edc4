/// The words that may be typed next, for the scripts of `completion`.
struct CompletionAnswer {
  /// A word, and a line on it or nothing.
  typealias Word = (word: String, help: String)

  /// What the scripts read as « the names of files », and of folders.
  static let (files, folders) = (":fichiers", ":dossiers")

  private let verbs: VerbList
  private let environment: Environment

  init(_ verbs: VerbList, _ environment: Environment) {
    (self.verbs, self.environment) = (verbs, environment)
  }

  /// One word a line, a tab before its help, for `words`, the last of which is being typed.
  func text(_ words: [String]) -> String {
    let last = words.last ?? ""
    let request = CompletionRequest(words.dropLast(), verbs)
    let (proposed, before) = proposed(request.place(of: last), request, last)
    let typed = String(last.dropFirst(before.count))
    var seen: Set<String> = []
    return proposed.filter {
      ($0.word.hasPrefix(typed) || $0.word.hasPrefix(":")) && seen.insert($0.word).inserted
    }
    .map { word, help in
      (word.hasPrefix(":") ? "" : before) + printable(word)
        + (help.isEmpty ? "" : "\t" + typeset(printable(help))) + "\n"
    }.joined()
  }

  private func proposed(
    _ place: CompletionRequest.Place, _ request: CompletionRequest, _ last: String
  ) -> (words: [Word], before: String) {
    switch place {
    case .verb(let path): return (path.isEmpty ? firstWords : subVerbs(of: path[0]), "")
    case .option(let options): return (options.map { ("--" + $0.name, $0.help) }, "")
    case .value(let suggestion, let before):
      return (
        proposed(suggestion, request, typed: String(last.dropFirst(before.count))), before
      )
    }
  }

  private func proposed(
    _ suggestion: Suggestion, _ request: CompletionRequest, typed: String
  ) -> [Word] {
    switch suggestion {
    case .nothing: []
    case .file: [(Self.files, "")]
    case .folder: [(Self.folders, "")]
    case .words(let words): words.map { ($0, "") }
    case .subject: HelpSubject.subjects(verbs).map { ($0.name, $0.summary) }
    case .subVerb: request.typed.dropFirst().first.map(subVerbs) ?? []
    case .anyOf(let several): several.flatMap { proposed($0, request, typed: typed) }
    default: CarnetWords(request, environment).words(suggestion, typed: typed)
    }
  }

  private var firstWords: [Word] {
    verbs.verbs.map { ($0, verbs.statement([$0])?.summary ?? "") }
  }

  private func subVerbs(of verb: String) -> [Word] {
    verbs.subVerbs(of: verb).map { ($0, verbs.statement([verb, $0])?.summary ?? "") }
  }
}
