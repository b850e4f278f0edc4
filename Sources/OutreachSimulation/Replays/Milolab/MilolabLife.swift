internal import Outreach

/// Writes one youth's events, as the counsellor of the action enters them.
struct MilolabLife: Sendable {
  let youth: MilolabYouth
  let world: MilolabWorld
  var random: RandomNumbers
  /// Place of the counsellor, and of their device.
  let writer: Int
  /// The code the youth goes by now.
  var code: Identifier
  /// Nothing is recorded before this.
  var known: Instant
  let slip: MilolabSlip?

  init(_ youth: MilolabYouth, _ world: MilolabWorld, _ random: RandomNumbers) {
    self.youth = youth
    self.world = world
    self.random = random
    writer = youth.action
    let moment = LocalTime(
      day: youth.met, minute: youth.outing.map { world.outings[$0].begins.minute } ?? 600)
    known = moment.instant
    slip = MilolabSlip.drawn(youth, &self.random)
    known = self.random.recorded(
      LocalTime(day: moment.day, minute: moment.minute + self.random.number(in: 5...150))
    ).adding(&self.random)
    code = Identifier(at: known, &self.random)
  }

  /// Writes everything down; gives the youth's first code.
  mutating func live(into journal: inout MilolabJournal) -> Identifier {
    let first = code
    register(&journal)
    known = known.adding(&random)
    let contact = firstContact()
    let id = journal.record(
      .contactMade, on: youth.met, at: known, writer: writer, &random, contact.write)
    if let outing = youth.outing { journal.count(at: outing) }
    if random.chance(0.02) { note(of: id, &journal) }
    if let path = youth.path { follow(path, &journal) } else { staySeenOnce(contact, &journal) }
    return first
  }

  private mutating func register(_ journal: inout MilolabJournal) {
    let isBirth = random.chance(0.5)
    let born = youth.met.yearMonth.adding(months: -12 * youth.age - random.number(in: 0...11))
    let isLost = random.chance(0.14)
    let link = isLost ? "perdu-de-vue" : random.chance(0.6) ? "inconnu" : nil
    let seen = isLost ? youth.met.adding(months: -random.number(in: 13...40)) : nil
    let commune = youth.zone.flatMap { _ in
      random.chance(0.5) ? random.pick(MilolabWorld.communes(of: youth.action)) : nil
    }
    journal.record(.youthRegistered, on: youth.met, at: known, writer: writer, &random) {
      $0.identifier("youth", code)
      $0.text("birth", isBirth ? born.iso : nil)
      $0.number("age", isBirth ? nil : youth.age)
      $0.text("gender", youth.gender)
      $0.text("commune", commune)
      $0.texts("zones", youth.zone.map { [$0] } ?? [])
      $0.text("link", link)
      $0.day("lastSeen", seen)
      $0.traits(of: youth)
    }
    guard random.chance(0.12) else { return }
    let name = random.pick(InventedNames.firstNames)
    let spoken = random.pick(InventedNames.syllables) + "-" + random.pick(InventedNames.syllables)
    let isNamed = random.chance(0.5)
    journal.keep(.identity, at: known, writer: writer, &random) {
      $0.identifier("youth", code)
      $0.text("alias", spoken)
      $0.text("firstName", isNamed ? name : nil)
    }
  }

  private mutating func firstContact() -> MilolabContact {
    let action = MilolabAction.all[youth.action]
    let isCalled = MilolabCalendar.isLockdown(youth.met)
    return MilolabContact(
      youth: code, action: action.code, session: youth.outing.map { world.outings[$0].id },
      approach: action.approaches.count > 1 ? random.pick(action.approaches) : nil,
      kind: "echange",
      channel: action.isRemote || isCalled ? "reseaux-sociaux" : "presentiel",
      staff: [MilolabNames.counsellors[writer]])
  }

  private mutating func note(of event: Identifier, _ journal: inout MilolabJournal) {
    let text = random.pick(InventedNames.notes)
    journal.keep(.note, at: known.adding(&random), writer: writer, &random) {
      $0.identifier("event", event)
      $0.identifier("youth", code)
      $0.text("text", text)
    }
  }

  /// Records a fact of `day`, in working hours or later on.
  @discardableResult
  mutating func record(
    _ type: EventType, on day: Day, _ journal: inout MilolabJournal, by writer: Int? = nil,
    _ own: (inout LineBuffer) -> Void
  ) -> (id: Identifier, at: Instant) {
    let moment = LocalTime(day: day, minute: random.number(in: 540...1110))
    let at = max(random.recorded(moment), known.adding(minutes: 1)).adding(&random)
    return (
      journal.record(type, on: day, at: at, writer: writer ?? self.writer, &random, own), at
    )
  }

  /// Records what is no fact of a day, some days after `past`.
  @discardableResult
  mutating func amend(
    _ type: EventType, after past: Instant, _ journal: inout MilolabJournal,
    _ own: (inout LineBuffer) -> Void
  ) -> (id: Identifier, at: Instant) {
    let later = MilolabCalendar.worked(from: past.utc.day.adding(days: 1 + random.wait(mean: 7)))
    let moment = LocalTime(day: later, minute: random.number(in: 540...1080))
    let at = moment.instant.adding(&random)
    return (journal.record(type, on: nil, at: at, writer: writer, &random, own), at)
  }
}

extension LineBuffer {
  /// The `traits` said at a first meeting; nothing when nothing was.
  fileprivate mutating func traits(of youth: MilolabYouth) {
    guard youth.handicap != nil || youth.dropout != nil || youth.qualification != nil else {
      return
    }
    object("traits") {
      $0.bool("handicap", youth.handicap)
      $0.bool("school-dropout", youth.dropout)
      $0.text("qualification", youth.qualification)
    }
  }
}
