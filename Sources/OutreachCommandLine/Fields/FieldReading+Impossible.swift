internal import Outreach

// What cannot have been is refused (exit 65); what is merely doubtful never is.
extension FieldReading {
  /// Refuses a fact of a day before the youth was born, as known by the carnet or by the keys `said` now.
  func refuse(_ day: Day, beforeBirthOf youth: String, said: [JSONMember] = []) throws {
    let known =
      try said.first { $0.key == EventKey.birth.name }?.value.text ?? roster.birth(of: youth)
    guard let known, let born = Day(iso: (known.utf8.count == 4 ? known + "-01" : known) + "-01"),
      day < born
    else { return }
    throw Failure(
      .badData, at: "--date", "le \(FrenchDate.short(day)) est avant la naissance (\(known))",
      expected: "attendu : un jour de sa vie",
      remedy: "Corriger le jour, ou la naissance : allervers jeune decrire")
  }

  /// Refuses `until` before `day`, when the keys have one.
  func refuse(endIn own: [JSONMember], before day: Day) throws(Failure) {
    guard
      let end = own.first(where: { $0.key == EventKey.until.name })?.value.text.flatMap({
        Day(iso: $0)
      }),
      end < day
    else { return }
    throw Failure(
      .badData, at: "--jusqu-au",
      "la fin, \(FrenchDate.short(end)), est avant le début, \(FrenchDate.short(day))",
      expected: "attendu : le même jour ou après", remedy: nil)
  }

  /// Refuses `day` before the day of the event that it follows.
  func refuse(_ day: Day, before event: Event, named name: String) throws(Failure) {
    guard let start = event.on, day < start else { return }
    throw Failure(
      .badData, at: "--date",
      "le \(FrenchDate.short(day)) est avant \(name), \(FrenchDate.short(start))",
      expected: "attendu : le même jour ou après", remedy: nil)
  }

  /// Refuses a convention that ends before it begins.
  func refuse(conventionIn own: [JSONMember]) throws(Failure) {
    func day(_ key: EventKey) -> Day? {
      own.first { $0.key == key.name }?.value.text.flatMap { Day(iso: $0) }
    }
    guard let from = day(.conventionFrom), let until = day(.conventionUntil), until < from else {
      return
    }
    throw Failure(
      .badData, at: "--convention-au",
      "la convention finit le \(FrenchDate.short(until)), avant son début, \(FrenchDate.short(from))",
      expected: "attendu : le même jour ou après", remedy: nil)
  }
}
