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
    let word = usesColour ? Emphasis.strong("enregistré") : "enregistré"
    var lines = [word + typeset(" : " + printable(sentence))]
    var effect: String?
    do { effect = try outcome() } catch {
      let cause = (error as? JournalError)?.failure.found
      effect = "effet sur le parcours non calculé" + (cause.map { " : " + $0 } ?? "")
    }
    if let outcome = effect { lines.append(typeset("  " + printable(outcome))) }
    lines.append(typeset("  \(event.id) (pour annuler : allervers annuler \(event.id))"))
    try environment.acknowledge(lines.joined(separator: "\n") + "\n")
  }
}
