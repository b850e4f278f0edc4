internal import Outreach

/// People met who are no part of the programme's public: too young, too old, or followed already.
enum MilolabOutsiders {
  private enum Reason: CaseIterable { case young, old, followed, seenLately }

  static func record(
    _ world: MilolabWorld, _ journal: inout MilolabJournal, _ random: inout RandomNumbers
  ) {
    for number in 0..<48 {
      let reason = Reason.allCases[number % Reason.allCases.count]
      let day = MilolabCalendar.meeting(
        MilolabCalendar.first.adding(days: 20)...MilolabCalendar.last, &random)
      let writer = MilolabAction.drawn(on: day, &random)
      let moment = LocalTime(day: day, minute: random.number(in: 600...1050))
      let at = random.recorded(moment).adding(&random)
      let youth = Identifier(at: at, &random)
      let age = age(reason, &random)
      let gender = random.pick(["F", "H"])
      journal.record(.youthRegistered, on: day, at: at, writer: writer, &random) {
        $0.identifier("youth", youth)
        $0.number("age", age)
        $0.text("gender", gender)
        $0.text("link", link(reason))
        $0.day("lastSeen", reason == .seenLately ? day.adding(months: -5) : nil)
      }
      let contact = MilolabContact(
        youth: youth, action: MilolabAction.all[writer].code, kind: "echange",
        staff: [MilolabNames.counsellors[writer]])
      journal.record(
        .contactMade, on: day, at: at.adding(&random), writer: writer, &random, contact.write)
    }
  }

  private static func age(_ reason: Reason, _ random: inout RandomNumbers) -> Int {
    switch reason {
    case .young: random.number(in: 13...15)
    case .old: random.number(in: 30...34)
    default: random.number(in: 17...25)
    }
  }

  private static func link(_ reason: Reason) -> String {
    switch reason {
    case .followed: "suivi"
    case .seenLately: "perdu-de-vue"
    default: "inconnu"
    }
  }
}
