internal import Outreach
internal import OutreachJournal

extension CarnetAccess {
  /// Records one event and answers in one line what it is, what it did, then its full id and how to undo it.
  func record(
    _ draft: EventDraft, saying sentence: String,
    confidential: (ArraySlice<Event>) -> [EventDraft] = { _ in [] },
    outcome: ([Event]) throws -> String? = { _ in nil }
  ) throws -> ExitStatus {
    try record([draft], saying: sentence, confidential: confidential, outcome: outcome)
  }

  /// Records events and answers for the last of them, with what all of them did.
  ///
  /// With `--essai`, says what would be recorded and writes nothing.
  func record(
    _ drafts: [EventDraft], saying sentence: String,
    confidential: (ArraySlice<Event>) -> [EventDraft] = { _ in [] },
    outcome: ([Event]) throws -> String? = { _ in nil }
  ) throws -> ExitStatus {
    if isTrial {
      try environment.show(typeset("essai, rien n’est enregistré : " + printable(sentence)) + "\n")
      return .done
    }
    let events = try record(drafts, confidential: confidential)
    guard let event = events.last else { return .done }
    try acknowledge(event, sentence) { try outcome(events) }
    return .done
  }

  /// The answer to a recording: the sentence, what it did, the id, how to undo it.
  ///
  /// What it did may fail to be computed; the event is recorded all the same, and that is said.
  func acknowledge(
    _ event: Event, _ sentence: String, outcome: () throws -> String?
  ) throws(Failure) {
    var lines = wrapped("enregistré : " + sentence, indent: 0)
    if usesColour {
      lines[0] = Emphasis.strong("enregistré") + lines[0].dropFirst("enregistré".count)
    }
    var effect: String?
    do { effect = try outcome() } catch {
      let cause = (error as? JournalError)?.failure.found
      effect = "effet sur le parcours non calculé" + (cause.map { " : " + $0 } ?? "")
    }
    if let outcome = effect { lines += wrapped(outcome, indent: 2) }
    lines += undoing(event)
    try environment.acknowledge(lines.joined(separator: "\n") + "\n")
  }

  /// The full id of an event and how to undo it.
  func undoing(_ event: Event, indent: Int = 2) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let words = typeset("(pour annuler : allervers annuler \(event.id))")
    let line = margin + event.id + " " + words
    // A command is copied whole from a line of its own.
    let isCut = environment.outputIsTerminal && line.count > environment.textColumns
    return isCut ? [margin + event.id, margin + words] : [line]
  }

  /// `text` in lines as wide as the terminal; whoever reads a pipe has one line a thing.
  func wrapped(_ text: String, indent: Int) -> [String] {
    guard environment.outputIsTerminal else {
      return [String(repeating: " ", count: indent) + typeset(printable(text))]
    }
    return TextWrap.lines(printable(text), indent: indent, columns: environment.textColumns)
  }
}
