package import Outreach

/// An invented carnet that follows from its size, seed and days alone.
///
/// Counsellors work in teams of a few, each with youths of its own: a team's life is made whole, handed
/// over and forgotten, so that memory grows with the square root of the number of youths only.
package struct CarnetSimulation: InventedCarnet {
  package let youths: Int
  private let seed: UInt64
  private let period: Period

  /// A carnet of `youths` people, at least one, met and followed within `period`.
  package init(youths: Int, seed: UInt64, period: Period) {
    self.youths = max(1, youths)
    self.seed = seed
    self.period = period
  }

  /// `carnet.json`: an invented structure, the programme `standard`.
  package var settings: CarnetSettings {
    var random = RandomNumbers(seed: seed, stream: .max)
    let id = Identifier(at: LocalTime(day: period.from, minute: 480).instant, &random)
    return CarnetSettings(
      id: id.text, structure: random.pick(InventedNames.structures), programme: "standard")
  }

  /// The devices, in the order in which their lines come.
  package var writers: [String] { (0..<teams).flatMap { members(of: $0).map(\.name) } }

  /// Hands over every file: writer by writer, month by month, the journal before the confidential part,
  /// each with the number of youths done.
  package func forEachBatch<Failure: Error>(
    _ body: (SimulationBatch, _ done: Int) throws(Failure) -> Void
  ) throws(Failure) {
    for team in 0..<teams {
      let members = members(of: team)
      let made = made(team, logins: members.map(\.login))
      let done = youths(before: team + 1)
      for (index, member) in members.enumerated() {
        try made.forEachBatch(of: index, member) { (batch) throws(Failure) in
          try body(batch, done)
        }
      }
    }
  }

  // Everything one team records.
  private func made(_ number: Int, logins: [String]) -> TeamJournal {
    let range = youths(before: number)..<youths(before: number + 1)
    var random = RandomNumbers(seed: seed, stream: UInt64(number) << 40)
    let team = Team(logins: logins, youths: range.count, period: period, &random)
    var journal = TeamJournal(team)
    for youth in range {
      var life = YouthLife(
        team, RandomNumbers(seed: seed, stream: UInt64(number) << 40 | UInt64(youth + 1)))
      life.live(into: &journal)
    }
    journal.record(team, &random)
    return journal
  }

  private func youths(before team: Int) -> Int { youths * team / teams }

  // Two, and one more for each time the youths' square root passes a multiple of four.
  private var writerCount: Int {
    var quarter = 0
    while (4 * quarter + 4) * (4 * quarter + 4) <= youths { quarter += 1 }
    return 2 + quarter
  }

  private var teams: Int { (writerCount + 3) / 4 }

  private func members(of team: Int) -> [Device] {
    stride(from: team, to: writerCount, by: teams).map { Device(writer: $0, seed: seed) }
  }
}
