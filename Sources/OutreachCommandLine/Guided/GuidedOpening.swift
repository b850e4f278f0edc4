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
    guard let answers = try interview.confirmed({ try questions.next($0) }) else { return .done }
    return try questions.opening(answers).record()
  }
}

extension Interview {
  /// The answers once « Enregistrer ? » has had yes; else that nothing is recorded is said.
  mutating func confirmed(_ next: (Answers) throws -> GuidedQuestion?) throws -> Answers? {
    if let answers = try run(next), YesNo.isYes(answers[YesNo.recording]) { return answers }
    sayUnrecorded()
    return nil
  }

  /// Says that what was answered is not kept.
  func sayUnrecorded() { console.say("rien n’est enregistré de cette saisie") }
}
