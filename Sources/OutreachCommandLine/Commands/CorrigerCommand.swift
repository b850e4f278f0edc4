internal import Outreach
internal import OutreachJournal

/// `corriger`: a fact as it should have been recorded; what was recorded stays in the journal.
enum CorrigerCommand {
  static let command = Command(
    CommandStatement(
      "corriger", group: .counsellor,
      summary: "Corrige un événement, dont l’ancienne forme reste au journal.",
      examples: [
        Example("allervers corriger 8F2A --date avant-hier", "le jour était faux"),
        Example(
          "allervers corriger 8F2A --action maraude-nord --vider lieu",
          "l’action l’était, le lieu est inconnu"),
        Example("allervers corriger 8F2A --jeune 7K3Q", "c’était un autre jeune"),
      ],
      positionals: [
        Positional(
          "EVENEMENT", help: "l’identifiant de l’événement, ou sa fin (4 caractères ou plus)")
      ],
      options: [CorrectionReading.date, CorrectionReading.vider] + CorrectableFields.options + [
        .essai
      ],
      statuses: .recording)
  ) { arguments, environment in
    let access = try CarnetAccess(arguments, environment)
    let roster = Roster(try access.reading())
    let lookup = EventLookup(roster: roster, access: access)
    let place = try lookup.place(arguments.positionals[0], for: "corriger")
    let (recorded, standing, type) = try correctable(place, roster)
    let reading = FieldReading(arguments: arguments, roster: roster, access: access)
    var correction = CorrectionReading(reading, type: type)
    let new = try correction.corrected(standing)
    let changes = EventChanges(from: standing, to: new, name: reading.names.name)
    guard !changes.isEmpty else {
      throw UsageError.refused(
        place: "corriger", found: "rien ne change : l’événement dit déjà cela",
        expected: "attendu : --date, --vider, ou une option de ce qu’il dit",
        remedy: "Voir : allervers aide corriger")
    }
    try refuseImpossible(new, after: standing, reading)
    try EventCheck.check(new)
    let phrase = EventPhrase(roster: roster, access: access)
    return try reading.access.record(
      draft(new, of: recorded),
      saying: "correction : " + phrase.text(standing) + " ; " + changes.text,
      outcome: { outcome($0.last, over: roster.live.correction(of: place), roster) })
  }

  // The fact as recorded, as it stands now, and its type.
  private static func correctable(
    _ place: Int, _ roster: Roster
  ) throws -> (recorded: Event, standing: Event, type: EventType) {
    let recorded = try roster.reading.event(at: place)
    guard let type = recorded.type, type.isFact else {
      throw Failure(
        .badData, at: "corriger", "cet événement n’est pas un fait : il ne se corrige pas",
        remedy: "L’annuler : allervers annuler ID")
    }
    guard let standing = try roster.standing(place) else {
      throw Failure(
        .badData, at: "corriger", "cet événement est annulé",
        remedy: "Annuler d’abord son annulation. Voir : allervers journal --corriges")
    }
    return (recorded, standing, type)
  }

  // What was impossible before the correction does not stand in its way.
  private static func refuseImpossible(
    _ new: Event, after standing: Event, _ reading: FieldReading
  ) throws {
    let keys: [EventKey] = [.youth, .birth, .until]
    guard let day = new.on,
      day != standing.on || keys.contains(where: { new[$0.name] != standing[$0.name] })
    else { return }
    try reading.refuse(endIn: new.own, before: day)
    if let youth = new["youth"]?.text {
      try reading.refuse(day, beforeBirthOf: youth, said: new.own)
    }
  }

  // The day is said whenever the recorded one does not hold: a correction without it goes back to that one.
  private static func draft(_ new: Event, of recorded: Event) -> EventDraft {
    var with = new.own
    if let on = new.on, on != recorded.on { with.insert(JSONMember("on", .string(on.iso)), at: 0) }
    return EventDraft(
      .eventCorrected, [JSONMember("target", .string(new.id)), JSONMember("with", .object(with))])
  }

  // Another device whose clock is ahead may have recorded a correction that stands over this one.
  private static func outcome(_ new: Event?, over place: Int?, _ roster: Roster) -> String? {
    guard let new, let old = place.flatMap({ try? roster.reading.event(at: $0) }),
      (new.at, new.id) < (old.at, old.id)
    else { return nil }
    return "une autre correction, datée d’après celle-ci, tient à sa place"
  }
}
