/// Questions asked one by one; `<` goes back with the answers kept, `?` explains, ctrl-D leaves, ctrl-C ends the command.
struct Interview {
  private(set) var console: Console
  // What was typed at questions gone back over, to be found there again.
  private var kept: [String: String] = [:]

  init(_ console: Console) { self.console = console }

  /// The answers once `next` has no further question; `nil` when the user leaves by ctrl-D.
  ///
  /// `next` gives the question that follows some answers, always the same for the same ones.
  mutating func run(
    from first: Answers = Answers(), _ next: (Answers) throws -> GuidedQuestion?
  ) throws -> Answers? {
    var answers = first
    while let question = try next(answers) {
      switch try ask(question) {
      case .given(let text): answers.add(question.key, text)
      case .back:
        guard answers.given.count > first.given.count, let last = answers.removeLast() else {
          console.say("C’est la première question.")
          continue
        }
        kept[last.key] = last.text
      case .left: return nil
      }
    }
    return answers
  }

  private enum Reply {
    case given(String)
    case back, left
  }

  private mutating func ask(_ question: GuidedQuestion) throws -> Reply {
    for sentence in question.preamble { console.say(sentence, indent: 2) }
    if console.isPlain, question.isClosed || !question.choices.isEmpty { list(question) }
    var text = kept.removeValue(forKey: question.key) ?? ""
    while true {
      switch try line(question, text) {
      case .interrupted: throw Failure.interrupted
      case .ended: return .left
      case .line(let typed):
        text = typed.trimmed
        switch text {
        case "<": return .back
        case "?":
          explain(question)
          text = ""
          continue
        default: break
        }
        let answer = answer(text, to: question)
        do {
          try question.check(answer)
          return .given(answer)
        } catch let error as UsageError {
          say(error.failure, of: answer, to: question)
        } catch let error as Failure {
          say(error, of: answer, to: question)
        }
        // Long texts are worth changing; a word is typed anew.
        if text.count <= 20 { text = "" }
      }
    }
  }

  // A terminal shows what was typed before, to be changed; plain lines cannot, and show it as the default.
  private mutating func line(
    _ question: GuidedQuestion, _ text: String
  ) throws(Failure) -> TerminalLines.Answer {
    let fallback = console.isPlain && !text.isEmpty ? text : question.fallback
    let prompt = question.label + (fallback.isEmpty ? "" : " [\(fallback)]") + " :"
    let answer = try console.ask(
      prompt, text: text, words: question.choices.map(\.code), isList: question.isList)
    if console.isPlain, !text.isEmpty, answer == .line("") { return .line(text) }
    return answer
  }

  // Enter alone is the default; a number stands for the choice of that rank, where they are numbered.
  private func answer(_ text: String, to question: GuidedQuestion) -> String {
    if text.isEmpty { return question.fallback }
    let parts = question.isList ? text.split(separator: ",").map { String($0).trimmed } : [text]
    return parts.map { part in
      if let choice = question.choices.first(where: { folded($0.code) == folded(part) }) {
        return choice.code
      }
      if isNumbered(question), let rank = Int(part), question.choices.indices.contains(rank - 1) {
        return question.choices[rank - 1].code
      }
      return part
    }.joined(separator: ",")
  }

  // The question is the place; an empty answer is not quoted.
  private func say(_ failure: Failure, of answer: String, to question: GuidedQuestion) {
    console.say(
      Failure(
        failure.status, answer.isEmpty ? question.whenEmpty : failure.found,
        expected: failure.expected, remedy: failure.remedy
      ).line)
  }

  private func explain(_ question: GuidedQuestion) {
    if !question.help.isEmpty { console.say(question.help) }
    if question.choices.isEmpty {
      if question.help.isEmpty {
        console.say("Entrée passe à la suite, « < » revient en arrière.")
      }
    } else {
      list(question)
    }
  }

  private func isNumbered(_ question: GuidedQuestion) -> Bool {
    question.isClosed || console.isPlain
  }

  private func list(_ question: GuidedQuestion) {
    let rows = question.choices.enumerated().map { number, choice in
      (
        name: isNumbered(question)
          ? "\(number + 1)  \(printable(choice.code))" : printable(choice.code),
        meaning: printable(choice.label == choice.code ? "" : choice.label)
      )
    }
    console.show(TextWrap.table(rows, nameWidth: 24, columns: console.columns))
  }
}
