internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// `noter --depuis`: notes shown as they are understood, their doubts asked about, what is confirmed recorded.
struct NotesEntry {
  private let arguments: ParsedArguments
  private let environment: Environment
  private let understanding: NoteUnderstanding
  private let lines: [NotedLine]
  private let words: NoteWording

  /// Reads the notes at `path`, and of each line whom it is about.
  init(_ path: String, _ arguments: ParsedArguments, _ environment: Environment) throws {
    (self.arguments, self.environment) = (arguments, environment)
    let fields = try FieldReading(arguments, environment)
    let notes = try NoteFile.lines(path, environment)
    guard !notes.isEmpty else {
      throw Failure(
        .badData, at: "--depuis", "ces notes sont vides", expected: "attendu : une ligne par jeune")
    }
    var understanding = try NoteUnderstanding(fields)
    lines = notes.map { understanding.line($0.number, $0.text) }
    self.understanding = understanding
    words = NoteWording(fields: fields, showsNames: environment.outputIsTerminal)
  }

  /// Asks at a terminal; elsewhere records with `--oui` notes without any doubt, and none of the others.
  func run() throws -> ExitStatus {
    let isTrial = understanding.fields.access.isTrial
    if !isTrial, environment.isConversation(arguments) { return try ask() }
    let columns = environment.textColumns
    let page = lines.flatMap { TextWrap.lines(printable(words.understood($0)), columns: columns) }
    try environment.show(page.map { $0 + "\n" }.joined())
    if isTrial {
      environment.note("essai, rien n’est enregistré")
      return .done
    }
    try refuseDoubts()
    guard arguments.flag(.oui) else {
      throw UsageError.refused(
        place: "noter",
        found: "ces notes ne sont pas confirmées : "
          + lines.count.counted("ligne à enregistrer", "lignes à enregistrer"),
        expected: "attendu : --oui, ou un terminal pour répondre", remedy: nil)
    }
    return try NoteBatch(understanding, lines).record()
  }

  private func ask() throws -> ExitStatus {
    let questions = NoteQuestions(understanding: understanding, lines: lines, words: words)
    let console = Console(environment)
    defer { console.close() }
    var interview = Interview(console)
    for line in lines { console.say(words.understood(line)) }
    guard let answers = try interview.confirmed({ try questions.next($0) }) else { return .no }
    return try NoteBatch(understanding, questions.settled(answers)).record()
  }

  // All of them at once, by line and code.
  private func refuseDoubts() throws(Failure) {
    let words = NoteWording(fields: words.fields, showsNames: false)
    let doubtful = lines.compactMap { line in
      line.doubt.map { "ligne \(line.number) : " + words.doubt($0) }
    }
    guard !doubtful.isEmpty else { return }
    throw Failure(
      .badData, at: "--depuis",
      doubtful.count.counted("ligne est douteuse", "lignes sont douteuses")
        + ", rien n’est enregistré : " + doubtful.joined(separator: " ; "),
      expected: nil,
      remedy: "Au terminal, « allervers noter --depuis FICHIER » le demande ligne par ligne")
  }
}
