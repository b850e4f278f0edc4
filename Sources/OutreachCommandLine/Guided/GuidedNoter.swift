internal import Outreach
internal import OutreachJournal

/// `noter` without a youth, at a terminal: one question after the other, the next contact with the same circumstances.
struct GuidedNoter {
  private let arguments: ParsedArguments
  private let environment: Environment

  init(_ arguments: ParsedArguments, _ environment: Environment) {
    (self.arguments, self.environment) = (arguments, environment)
  }

  /// Asks, records what is confirmed, and goes on until the counsellor stops; what was recorded stays, however it ends.
  /// The answer is no when nothing was.
  func run() throws -> ExitStatus {
    let console = Console(environment)
    defer { console.close() }
    var interview = Interview(console)
    var kept = Answers()
    var status = ExitStatus.no
    while true {
      var questions = try ContactQuestions(FieldReading(arguments, environment), kept)
      guard let answers = try interview.run({ try questions.next($0) }) else {
        interview.sayUnrecorded()
        return status
      }
      if YesNo.isYes(answers[YesNo.recording]) {
        status = try questions.entry(answers).record()
      } else {
        interview.sayUnrecorded()
      }
      kept = questions.shared(answers)
      let again = try interview.run {
        $0["autre"] == nil ? YesNo.question("autre", "Un autre ?") : nil
      }
      guard YesNo.isYes(again?["autre"]) else { return status }
    }
  }
}
