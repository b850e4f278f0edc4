internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// An outing that was closed already is closed again by a yes alone: a debrief or a follow-up may come late.
extension Outings {
  /// Whether `outing` may be closed: it is open, was given its end when it was opened, or the user says yes.
  func mayClose(_ outing: Event) throws -> Bool {
    let access = fields.access
    guard !access.isTrial, !fields.arguments.flag(.oui), let closed = try closed(outing) else {
      return true
    }
    guard access.environment.isConversation(fields.arguments) else {
      throw Failure(
        .badData, at: "terrain clore", closed,
        expected: "attendu : une sortie ouverte, ou --oui pour la clore de nouveau",
        remedy: "Changer ses comptes : allervers terrain compter " + code(outing))
    }
    return try access.environment.confirms(
      closed.capitalisedFirst + ". La clore de nouveau ?", fields.arguments,
      else: .refused(place: "terrain clore", found: closed, expected: nil, remedy: nil))
  }

  /// The same, asked among other questions.
  func mayClose(_ outing: Event, _ interview: inout Interview) throws -> Bool {
    guard !fields.access.isTrial, !fields.arguments.flag(.oui), let closed = try closed(outing)
    else { return true }
    let answers = try interview.run { answers in
      answers["encore"] == nil
        ? YesNo.question(
          "encore", "La clore de nouveau ?", preamble: [closed.capitalisedFirst + "."],
          isYesUsual: false) : nil
    }
    if YesNo.isYes(answers?["encore"]) { return true }
    interview.sayUnrecorded()
    return false
  }

  // When and by whom, if its end came after its opening.
  private func closed(_ outing: Event) throws -> String? {
    let roster = fields.roster
    guard outing["to"] != nil, let place = roster.places(endingWith: outing.id).first,
      try roster.reading.event(at: place)["to"] == nil
    else { return nil }
    let first = try roster.events(.eventCorrected)
      .filter { $0["target"]?.text == outing.id && $0["with"]?["to"] != nil }
      .min { ($0.at, $0.id) < ($1.at, $1.id) }
    return first.map { closing in
      "la sortie " + words(outing) + " est déjà close, par " + closing.by + " le "
        + FrenchDate.short(fields.access.clock.day(at: closing.at))
    }
  }
}
