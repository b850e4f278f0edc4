internal import Outreach
internal import OutreachJournal

// What describes somebody who opposes its use is collected no more; what happens to them still counts.
extension FieldReading {
  /// What of `profile` may be recorded of `youth`: of somebody opposed, only that they are, and that they were told of
  /// their rights.
  ///
  /// Whatever the day it is of: it would be collected now.
  func allowed(_ profile: [JSONMember], of youth: String) -> [JSONMember] {
    guard !profile.isEmpty else { return [] }
    let said = profile.first { $0.key == EventKey.opposed.name }?.value
    let isOpposed = said.map { $0 == .bool(true) } ?? roster.opposed(by: access.today)(youth)
    guard isOpposed else { return profile }
    return profile.filter { [EventKey.opposed.name, EventKey.informed.name].contains($0.key) }
  }
}

extension Roster {
  /// Whether a youth, under any of their codes, opposes by `day` the use of what describes them.
  func opposed(by day: Day) -> (String) -> Bool {
    let ledger = reading.ledger
    let persons = Persons(ledger, live)
    var last: [Symbol: (fact: Fact, isOpposed: Bool)] = [:]
    for place in ledger.facts.indices {
      guard let fact = live[place], fact.on <= day, case .described(let said) = fact.content
      else { continue }
      let person = persons.person(of: fact.youth)
      if let known = last[person]?.fact, (known.on, known.at) > (fact.on, fact.at) { continue }
      ledger.tables.forEachSaid(said) { said in
        guard said == Said(.opposed, said.value) else { return }
        last[person] = (fact, said.value == .bool(true))
      }
    }
    return { youth in
      ledger.symbols.find(youth).map { last[persons.person(of: $0)]?.isOpposed ?? false } ?? false
    }
  }
}
