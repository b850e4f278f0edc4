internal import Outreach
internal import OutreachJournal

/// `terrain ouvrir` without an action, at a terminal: questions, with the answers of my last similar outing.
struct GuidedOpening {
  private let environment: Environment
  private let questions: OpeningQuestions

  init(_ arguments: ParsedArguments, _ environment: Environment) throws {
    self.environment = environment
    questions = try OpeningQuestions(FieldReading(arguments, environment))
  }

  /// Asks, and records what is confirmed.
  func run() throws -> ExitStatus {
    let console = Console(environment)
    defer { console.close() }
    var interview = Interview(console)
    guard let answers = try interview.confirmed({ try questions.next($0) }) else { return .no }
    return try questions.opening(answers).record()
  }
}
