package import Outreach

/// An invented carnet of any size, the same for the same numbers; nobody in it exists.
///
/// Youths are met by teams of four writers: one team is invented, numbered and handed over at a time, so
/// that memory does not grow with the carnet.
package struct CarnetSimulation: Sendable {
  private static let teamSize = 500

  private let youths: Int
  private let seed: UInt64
  private let period: Period

  /// A carnet of `youths` people first met in `period`.
  package init(youths: Int, seed: UInt64, period: Period) {
    self.youths = youths
    self.seed = seed
    self.period = period
  }

  /// The settings of the carnet.
  package var settings: CarnetSettings {
    var random = RandomNumbers(seed: seed)
    let start = Instant(milliseconds: Int64(period.from.number - 40) * 86_400_000)
    return CarnetSettings(
      id: ULID.next(at: start, random: { random.next() }),
      structure: "Mission Locale du Val d’Exemple", programme: "standard")
  }

  /// Invents the carnet; `body` is handed the files batch by batch and the number of youths done.
  package func forEachBatch<Failure: Error>(
    _ body: (SimulationBatch, _ done: Int) throws(Failure) -> Void
  ) throws(Failure) {
    var done = 0
    var team = 0
    while done < youths || team == 0 {
      let size = min(Self.teamSize, youths - done)
      // Each team has its own sequence, far from its neighbours'.
      let random = RandomNumbers(seed: seed &* 0x2545_F491_4F6C_DD1D &+ UInt64(team))
      var simulation = TeamSimulation(number: team, youths: size, period: period, random: random)
      simulation.run()
      done += size
      team += 1
      for batch in simulation.batches() { try body(batch, done) }
    }
  }
}
