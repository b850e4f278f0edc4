/// The one place where a command asks a single question; several are an `Interview`.
extension Environment {
  /// Whether somebody is there to see what is shown, names included, and to answer.
  func isConversation(_ arguments: ParsedArguments) -> Bool {
    inputIsTerminal && outputIsTerminal && !arguments.flag(.sansQuestion)
  }

  /// What is typed after `question`, without the spaces at both ends; `nil` at the end of the input.
  func reply(_ question: String) throws(Failure) -> String? {
    var console = Console(self)
    defer { console.close() }
    return try console.reply(question)
  }

  /// The next line of standard input with its end; `nil` at the end of the input.
  func text() throws(Failure) -> String? {
    guard let line = try readInput() else { return nil }
    do throws(UsageError) {
      return try TypedText.of(line, at: "réponse")
    } catch {
      throw error.failure
    }
  }

  /// What `answer` makes of what is typed after `question`, asked again with `reminder` while that is nothing;
  /// `nil` at the end of the input.
  func answer<Answer>(
    _ question: String, reminder: String, _ answer: (String) -> Answer?
  ) throws(Failure) -> Answer? {
    while let typed = try reply(question) {
      if let answer = answer(folded(typed)) { return answer }
      note(reminder)
    }
    return nil
  }
}
