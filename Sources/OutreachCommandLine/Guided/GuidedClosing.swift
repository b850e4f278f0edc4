internal import Outreach
internal import OutreachJournal

/// `terrain clore` at a terminal, when nothing is said of the end: questions on whom it met and what follows.
struct GuidedClosing {
  private let environment: Environment
  private let outings: Outings

  init(_ arguments: ParsedArguments, _ environment: Environment) throws {
    self.environment = environment
    outings = try Outings(FieldReading(arguments, environment))
  }

  /// Asks which outing where several are open, then about it, and records what is confirmed.
  func run() throws -> ExitStatus {
    let console = Console(environment)
    defer { console.close() }
    var interview = Interview(console)
    guard let outing = try which(&interview), try outings.mayClose(outing, &interview) else {
      return .no
    }
    let questions = try ClosingQuestions(outings, outing)
    guard let answers = try interview.confirmed({ try questions.next($0) }) else { return .no }
    return try questions.record(answers)
  }

  private func which(_ interview: inout Interview) throws -> Event? {
    let fields = outings.fields
    let open =
      fields.arguments.positionals.isEmpty
      ? try fields.ownOutings(on: try fields.day()).filter(\.isOpenOuting) : []
    guard open.count > 1 else { return try outings.held() }
    let codes = open.map(outings.code)
    let choices = open.map {
      GuidedQuestion.Choice(code: outings.code($0), label: outings.words($0))
    }
    let answers = try interview.run { answers in
      if answers["sortie"] != nil { return nil }
      return GuidedQuestion(
        key: "sortie", label: "Quelle sortie ?", choices: choices, isClosed: true,
        check: { text in
          guard codes.contains(text) else { throw GuidedQuestion.noChoice(text, among: codes) }
        })
    }
    if answers == nil { interview.sayUnrecorded() }
    return answers?["sortie"].flatMap { code in open.first { outings.code($0) == code } }
  }
}
