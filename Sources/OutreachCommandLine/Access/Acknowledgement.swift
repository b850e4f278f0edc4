internal import Outreach
internal import OutreachJournal

extension CarnetAccess {
  /// Records one event and answers in one line what it is, then its full id and how to undo it.
  ///
  /// With `--essai`, says what would be recorded and writes nothing.
  func record(
    _ draft: EventDraft, saying sentence: String,
    confidential: (ArraySlice<Event>) -> [EventDraft] = { _ in [] },
    outcome: (Event) throws -> String? = { _ in nil }
  ) throws -> ExitStatus {
    if isTrial {
      try environment.show(typeset("essai, rien n’est enregistré : " + printable(sentence)) + "\n")
      return .done
    }
    guard let event = try record([draft], confidential: confidential).last else { return .done }
    try acknowledge(event, sentence, outcome: afterwards { try outcome(event) })
    return .done
  }

  /// What recording changed; once the disk has confirmed, what cannot be read is a warning and no failure.
  func afterwards(_ outcome: () throws -> String?) -> String? {
    do {
      return try outcome()
    } catch {
      environment.note(
        "attention : c’est enregistré, mais l’effet n’a pas pu être lu. "
          + Program.failure(error).line)
      return nil
    }
  }

  /// The answer to a recording: the sentence, what it did, the id, how to undo it.
  func acknowledge(_ event: Event, _ sentence: String, outcome: String?) throws(Failure) {
    var lines = [typeset("enregistré : " + printable(sentence))]
    if let outcome { lines.append(typeset("  " + printable(outcome))) }
    lines.append(typeset("  \(event.id) (pour annuler : allervers annuler \(event.id))"))
    try environment.acknowledge(lines.joined(separator: "\n") + "\n")
  }
}
