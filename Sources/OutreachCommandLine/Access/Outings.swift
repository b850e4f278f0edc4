internal import Outreach
internal import OutreachJournal

/// Finds the outing that a command means, and corrects its line.
struct Outings {
  let fields: FieldReading
  private let lines: OutingLines

  /// Those of the carnet as `fields` has read it.
  init(_ fields: FieldReading) throws {
    self.fields = fields
    lines = try fields.roster.outings
  }

  /// The standing line of each.
  var all: some Sequence<Event> { lines.byID.values }

  /// The outing of the code typed first, else my only one of the day that is not closed.
  func named() throws -> Event {
    if let typed = fields.arguments.positionals.first {
      let session = try fields.session(typed, "SEANCE").text ?? ""
      guard let outing = lines.byID[session] else {
        throw Failure(.badData, at: "SEANCE", "cette sortie n’est plus dans le carnet")
      }
      return outing
    }
    let day = try fields.day()
    let mine = try fields.ownOutings(on: day)
    let open = mine.filter(\.isOpenOuting)
    if open.count == 1 { return open[0] }
    throw Failure(
      .badData, at: "terrain",
      (open.isEmpty
        ? "aucune de vos sorties n’est ouverte" : "\(open.count) de vos sorties sont ouvertes")
        + " le " + FrenchDate.short(day),
      expected: "attendu : le code de la sortie",
      remedy: mine.isEmpty
        ? "En ouvrir une : allervers terrain ouvrir ACTION"
        : "Sorties de ce jour : "
          + (open.isEmpty ? mine : open).map(words).joined(separator: " ; "))
  }

  /// The same, refused when it did not take place.
  func held() throws -> Event {
    let outing = try named()
    guard !Self.isCancelled(outing) else {
      throw Failure(.badData, at: "terrain", "la sortie \(words(outing)) n’a pas eu lieu")
    }
    return outing
  }

  /// `7K3Q (maraude-centre, 14:00-17:30)`, `7K3Q (maraude-centre, depuis 14:00)`.
  func words(_ outing: Event) -> String {
    let hours: String? =
      switch (outing["from"]?.text, outing["to"]?.text) {
      case (let from?, let to?): from + "-" + to
      case (let from?, nil): "depuis " + from
      case (nil, let to?): "jusqu’à " + to
      case (nil, nil): nil
      }
    let state = Self.states[outing["status"]?.text ?? ""]
    let details = [outing["action"]?.text ?? "", hours, state].compactMap(\.self)
    return code(outing) + " (" + details.joined(separator: ", ") + ")"
  }

  /// The short code of an outing.
  func code(_ outing: Event) -> String {
    lines.code(of: outing["session"]?.text ?? "")
  }

  private static let states = ["annulee": "annulée", "reportee": "reportée"]

  /// Whether the outing did not take place that day.
  static func isCancelled(_ outing: Event) -> Bool {
    states[outing["status"]?.text ?? ""] != nil
  }

  /// The correction that gives the outing's whole line `changes`.
  func correction(of outing: Event, with changes: [JSONMember]) throws(Failure) -> EventDraft {
    let kept = outing.own.filter { member in !changes.contains { $0.key == member.key } }
    let line = Event(
      .sessionHeld, id: outing.id, at: outing.at, by: outing.by, on: outing.on, own: kept + changes)
    try Self.refuseImpossible(line)
    let day = JSONMember("on", .string(outing.on?.iso ?? ""))
    return EventDraft(
      .eventCorrected,
      [JSONMember("target", .string(outing.id)), JSONMember("with", .object([day] + line.own))])
  }

  /// Records the outing's whole line with `changes`, what is to follow, and a note on the outing when there is one.
  func correct(
    _ outing: Event, with changes: [JSONMember], saying what: String, note: String? = nil,
    followUps: [NewFollowUp] = []
  ) throws -> ExitStatus {
    let correction = try correction(of: outing, with: changes)
    let session = outing["session"]?.text ?? ""
    let today = fields.access.today
    return try fields.access.record(
      followUps.map { $0.draft(of: session) } + [correction],
      saying: what + " de la " + sentence(outing),
      confidential: { events in
        zip(events, followUps).map {
          EventDraft(noteOn: $0.id, as: "followUp", youth: nil, text: $1.text)
        }
          + (note.map { [EventDraft(noteOn: session, as: "session", youth: nil, text: $0)] } ?? [])
      },
      outcome: { _ in
        followUps.isEmpty
          ? nil : followUps.map { $0.words(today: today) }.joined(separator: " ; ")
      })
  }

  /// `sortie du jeudi 15 octobre 2026 (aujourd’hui), action Maraude du centre (maraude-centre), code 7K3Q`.
  func sentence(_ outing: Event) -> String {
    let day = outing.on.map { " du " + FrenchDate.full($0, today: fields.access.today) } ?? ""
    let action = fields.names.name(outing["action"]?.text ?? "", of: .action)
    return "sortie" + day + ", action " + action + ", code " + code(outing)
  }

  /// Refuses more youths, or more relatives, than people in all.
  static func refuseImpossible(_ outing: Event) throws(Failure) {
    guard let people = outing["people"]?.integer else { return }
    for (key, words) in [("youths", "jeunes"), ("relatives", "proches")] {
      guard let count = outing[key]?.integer, count > people else { continue }
      throw Failure(
        .badData, at: "--" + words, "\(count) \(words) pour \(people) personnes",
        expected: "attendu : pas plus de \(words) que de personnes", remedy: nil)
    }
  }
}

extension FieldReading {
  /// The outings of a day that the writer opened or took part in.
  func ownOutings(on day: Day) throws -> [Event] {
    let login = try access.post().login
    return try roster.outings(on: day).filter { $0.isOf(login) }
  }

  /// The outing that a contact of `day` is noted in unless told otherwise: the only one of the writer's that is open.
  func openOuting(on day: Day) throws -> Event? {
    let open = try ownOutings(on: day).filter(\.isOpenOuting)
    return open.count == 1 ? open[0] : nil
  }
}

extension Event {
  /// Whether an outing was opened by, or had, the one of this login.
  func isOf(_ login: String) -> Bool { by == login || staff.contains(login) }

  /// The logins of who was there.
  var staff: [String] { self["staff"]?.items?.compactMap(\.text) ?? [] }

  /// Whether an outing is not closed, and takes place.
  var isOpenOuting: Bool { self["to"] == nil && !Outings.isCancelled(self) }
}
