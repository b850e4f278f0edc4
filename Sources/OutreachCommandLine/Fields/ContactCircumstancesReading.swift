internal import Outreach
internal import OutreachJournal

/// The circumstances of a contact: the options given, over those of an outing, over those of my last contact.
struct ContactCircumstancesReading {
  let fields: FieldReading

  // What an outing says for the contacts made in it.
  private static let shared: [EventKey] = [
    .action, .session, .place, .commune, .area, .zones, .staff, .partners,
  ]

  /// The members of a `contact-made` of `day`, the writer as staff when nobody else is named.
  ///
  /// Without an outing, an action or a model, the writer's open outing of that day is the one it was made in.
  func members(like last: Bool, on day: Day) throws -> [JSONMember] {
    var members = try fields.members(FieldOptions.contact)
    func complete(from event: Event?, _ keys: [EventKey]) {
      for key in keys.map(\.name) where !members.contains(where: { $0.key == key }) {
        if let value = event?[key] { members.append(JSONMember(key, value)) }
      }
    }
    if let session = members.first(where: { $0.key == "session" })?.value.text {
      complete(from: try fields.roster.outing(session), Self.shared)
    } else if !last, !fields.arguments.flag(NoterCommand.horsSortie),
      !members.contains(where: { $0.key == "action" })
    {
      complete(from: try fields.openOuting(on: day), Self.shared)
    }
    if last { complete(from: try lastContact(), Self.shared + [.approach, .kind, .channel]) }
    return try fields.staffed(members)
  }

  private func lastContact() throws -> Event {
    if let event = try fields.lastContact() { return event }
    throw Failure(
      .badData, at: "--comme", "aucun contact noté par vous dans ce carnet",
      remedy: "Donner les circonstances par les options")
  }
}

extension FieldReading {
  /// The outing that `--seance` names, as it stands; `nil` without one.
  func namedOuting() throws -> Event? {
    try value(FieldOptions.seance)?.text.flatMap { try roster.outing($0) }
  }

  /// The day of a contact: `--date`, else that of the outing that `--seance` names, else today.
  func contactDay() throws -> Day {
    if arguments.flag(.date) { return try day() }
    return try namedOuting()?.on ?? access.today
  }

  /// The contact that the writer recorded last, as it stands; `nil` before the first.
  func lastContact() throws -> Event? {
    let login = try access.post().login
    let ledger = roster.reading.ledger
    let mine = ledger.facts.indices.filter { ledger.facts[$0].type == .contactMade }
      .sorted { ledger.facts[$0].at > ledger.facts[$1].at }
    for place in mine {
      if let event = try roster.standing(place), event.by == login { return event }
    }
    return nil
  }
}
