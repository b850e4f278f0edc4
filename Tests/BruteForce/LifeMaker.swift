/// One youth's facts, with gaps chosen to fall on delays and on ends of months.
struct LifeMaker {
  let youth: String
  let steps: Int
  private var lastContact: Day?

  init(youth: String, steps: Int) {
    self.youth = youth
    self.steps = steps
  }

  mutating func live(in maker: inout CarnetMaker) {
    var day = maker.first.adding(days: maker.random.below(max(1, maker.length / 3)))
    if maker.random.chance(80) {
      maker.drawFact("youth-registered", youth: youth, on: day)
    }
    let types = mood(&maker.random)
    for _ in 0..<steps {
      day = next(after: day, in: &maker)
      let type = maker.random.pick(types)
      maker.drawFact(type, youth: youth, on: day)
      if type == "contact-made" { lastContact = day }
      if maker.random.chance(5) { makeOneDayKnot(on: day, in: &maker) }
      if maker.length > 100, maker.random.chance(8) { day = liveQuietSpell(from: day, in: &maker) }
    }
  }

  /// Types repeated by their weight: some youths never arrive, some never leave.
  private func mood(_ random: inout SplitMix64) -> [String] {
    let arrival = random.pick([0, 0, 0, 1, 3])
    let found = random.pick([0, 0, 1, 4])
    let weights = [
      ("contact-made", 26), ("contact-attempted", 4), ("pathway-left", random.pick([0, 3, 7])),
      ("pathway-paused", random.pick([0, 2, 6])), ("pathway-resumed", random.pick([0, 1, 3])),
      ("youth-welcomed", arrival), ("device-entered", arrival), ("situation-found", found),
      ("youth-referred", 1 + arrival), ("referral-resolved", 1 + arrival),
      ("youth-described", random.pick([1, 4])), ("youth-signalled", 1),
    ]
    return weights.flatMap { Array(repeating: $0.0, count: $0.1) }
  }

  private func next(after day: Day, in maker: inout CarnetMaker) -> Day {
    var result = day.adding(days: gap(in: &maker))
    if maker.random.chance(30), let lastContact {
      // On the day of a delay, the day before or the day after.
      let months = maker.random.pick([2, 3, 4, 5, 6, 6, 6, 7, 9, 12])
      let reached = lastContact.adding(months: months).adding(days: maker.random.within(-1...1))
      if reached > day { result = reached }
    }
    if maker.random.chance(14) {
      let date = result.civil
      result = Day(
        year: date.year, month: date.month, day: Day.length(ofMonth: date.month, year: date.year))
    }
    if result > maker.first.adding(days: maker.length) { result = maker.anyDay }
    return result
  }

  private func gap(in maker: inout CarnetMaker) -> Int {
    if maker.length < 100 { return maker.random.pick([0, 0, 0, 1, 1, 2, 5, 12]) }
    if maker.length > 800, maker.random.chance(8) { return maker.random.within(360...800) }
    return maker.random.pick([0, 0, 0, 0, 1, 1, 3, 10, 28, 30, 31, 61, 92])
  }

  /// Contacts, exits, pauses and steps of one day.
  private mutating func makeOneDayKnot(on day: Day, in maker: inout CarnetMaker) {
    let types = [
      "contact-made", "contact-made", "pathway-left", "pathway-left", "pathway-paused",
      "pathway-resumed", "situation-found", "contact-attempted", "youth-welcomed",
    ]
    for _ in 0..<maker.random.within(2...4) {
      let type = maker.random.pick(types)
      maker.drawFact(type, youth: youth, on: day)
      if type == "contact-made" { lastContact = day }
    }
  }

  /// A contact, a pause or two, and something about the day the silence reaches a delay.
  private mutating func liveQuietSpell(from day: Day, in maker: inout CarnetMaker) -> Day {
    maker.drawFact("contact-made", youth: youth, on: day)
    lastContact = day
    var paused = 0
    for _ in 0..<maker.random.within(1...2) {
      let start = day.adding(days: maker.random.pick([0, 0, 1, 5, 20, 40]))
      let days = maker.random.pick([0, 1, 10, 31, 70])
      paused += days
      let end = start.adding(days: days)
      var own: OwnKeys = [("youth", .string(youth))]
      if maker.random.chance(60) { own.append(("until", .string(end.text))) }
      maker.addFact("pathway-paused", on: start, own)
      if maker.random.chance(50) {
        let resumed = end.adding(days: maker.random.pick([0, 0, 0, -1, 5]))
        maker.drawFact("pathway-resumed", youth: youth, on: resumed)
      }
    }
    let delay = maker.random.pick([6, 6, 6, 2, 3, 4, 5, 7, 8, 9])
    let reached = day.adding(months: delay).adding(days: paused + maker.random.within(-1...1))
    let types = ["contact-made", "contact-attempted", "pathway-left", "youth-welcomed"]
    maker.drawFact(maker.random.pick(types), youth: youth, on: reached)
    return reached
  }
}
