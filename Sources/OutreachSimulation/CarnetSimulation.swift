package import Outreach

/// An invented carnet that follows from its size, seed and days alone.
///
/// Counsellors work in teams of a few, each with youths of its own: a team's life is made whole, handed
/// over and forgotten, so that memory grows with the square root of the number of youths only.
package struct CarnetSimulation: Sendable {
  /// Lines to be written to one file.
  package struct Batch: Sendable {
    /// The folder of the carnet the file belongs to.
    package enum Part: String, Sendable {
      case journal
      case confidential = "confidentiel"
    }

    package let part: Part
    /// The device's folder.
    package let writer: String
    /// The UTC month of recording, which names the file; those of a writer come in order.
    package let month: YearMonth
    /// Whole lines in the order of recording, each with its line feed.
    package let lines: [UInt8]
    /// How many lines.
    package let count: Int
  }

  package let youths: Int
  package let seed: UInt64
  package let period: Period

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
  package var writers: [String] { (0..<teams).flatMap { members(of: $0).map(\.device) } }

  /// Hands over every file: writer by writer, month by month, the journal before the confidential part.
  ///
  /// `progress` is told how many youths are made, of how many.
  package func forEachBatch<Failure: Error>(
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in },
    _ body: (Batch) throws(Failure) -> Void
  ) throws(Failure) {
    for team in 0..<teams {
      let members = members(of: team)
      let journal = made(team, logins: members.map(\.login), progress)
      for (index, member) in members.enumerated() {
        for (part, store) in [
          (Batch.Part.journal, journal.journal), (.confidential, journal.confidential),
        ] {
          try store.forEachMonth(of: index, login: member.login) {
            (month, lines, count) throws(Failure) in
            try body(
              Batch(part: part, writer: member.device, month: month, lines: lines, count: count))
          }
        }
      }
    }
  }

  // Everything one team records.
  private func made(_ number: Int, logins: [String], _ progress: (Int, Int) -> Void) -> TeamJournal
  {
    let range = youths * number / teams..<youths * (number + 1) / teams
    var random = RandomNumbers(seed: seed, stream: UInt64(number) << 40)
    let team = Team(logins: logins, youths: range.count, period: period, &random)
    var journal = TeamJournal(team)
    for youth in range {
      let own = RandomNumbers(seed: seed, stream: UInt64(number) << 40 | UInt64(youth + 1))
      var life = YouthLife(team, own)
      life.live(into: &journal)
      if (youth + 1) % 1000 == 0 || youth + 1 == youths { progress(youth + 1, youths) }
    }
    journal.record(team, &random)
    return journal
  }

  // Two, and one more for each time the youths' square root passes a multiple of four.
  private var writerCount: Int {
    var quarter = 0
    while (4 * quarter + 4) * (4 * quarter + 4) <= youths { quarter += 1 }
    return 2 + quarter
  }

  private var teams: Int { (writerCount + 3) / 4 }

  private func members(of team: Int) -> [(device: String, login: String)] {
    stride(from: team, to: writerCount, by: teams).map { writer in
      let names = InventedNames.counsellors
      let (round, place) = writer.quotientAndRemainder(dividingBy: names.count)
      let login = names[place] + (round == 0 ? "" : String(round + 1))
      var random = RandomNumbers(seed: seed, stream: UInt64.max - 1 - UInt64(writer))
      let suffix = (0..<4).map { _ in random.pick(Array("23456789abcdefghjkmnpqrstvwxyz")) }
      return ("\(login)-\(String(suffix))", login)
    }
  }
}
