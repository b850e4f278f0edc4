package import Outreach

/// The published evaluation of IN Système as a carnet of invented events, always the same.
///
/// The 37 Missions Locales of the consortium are 37 writers of one carnet, each with its own actions and
/// youths; the youths are met within the programme's window, and all is recorded by the end of the month
/// in which the report's data were drawn.
package struct InSystemeReplay: InventedCarnet {
  private typealias Figures = InSystemeFigures
  private static let seed: UInt64 = 2022

  package init() {}

  /// `carnet.json`: an invented consortium, the programme `in-systeme`.
  package var settings: CarnetSettings {
    var random = RandomNumbers(seed: Self.seed, stream: .max)
    let id = Identifier(at: LocalTime(day: Figures.from, minute: 480).instant, &random)
    return CarnetSettings(
      id: id.text, structure: "Les Missions Locales d’Exemple en consortium",
      programme: "in-systeme")
  }

  /// How many youths are met.
  package var youths: Int { Figures.persons + Figures.outsiders }

  /// The devices, one a Mission Locale, in the order in which their lines come.
  package var writers: [String] { members.map(\.name) }

  /// Hands over every file: writer by writer, month by month, the journal before the confidential part,
  /// each with the number of youths done.
  package func forEachBatch<Failure: Error>(
    _ body: (SimulationBatch, _ done: Int) throws(Failure) -> Void
  ) throws(Failure) {
    guard let journal = made else { return }
    for (index, member) in members.enumerated() {
      let done = youths * (index + 1) / Figures.structures
      try journal.forEachBatch(of: index, member) { (batch) throws(Failure) in
        try body(batch, done)
      }
    }
  }

  private var members: [Device] {
    (0..<Figures.structures).map { Device(writer: $0, seed: Self.seed) }
  }

  // Everything the consortium records.
  private var made: TeamJournal? {
    guard let period = Period(from: Figures.from, to: Figures.drawn) else { return nil }
    var random = RandomNumbers(seed: Self.seed)
    let world = InSystemeWorld(logins: members.map(\.login), period: period, &random)
    var journal = TeamJournal(world.team)
    for (index, plan) in InSystemePlan(&random).youths.enumerated() {
      var life = life(index, plan, in: world)
      life.live(into: &journal)
      if let previous = journal.previous, index % 400 == 399 {
        life.compare(with: previous, &journal)
      }
      journal.previous = (life.youth, life.known)
    }
    for index in 0..<Figures.outsiders + Figures.mistakes {
      var life = life(
        Figures.persons + index, InSystemeYouth(isLost: false, returns: false), in: world)
      if index < Figures.outsiders {
        let reasons = InSystemeLife.Outside.allCases
        life.stayOutside(reasons[index % reasons.count], &journal)
      } else {
        life.beMistaken(&journal)
      }
    }
    journal.record(world.team, &random)
    return journal
  }

  // Each life has its own random numbers, and the Missions Locales take turns.
  private func life(
    _ index: Int, _ plan: InSystemeYouth, in world: InSystemeWorld
  ) -> InSystemeLife {
    let territory = world.territories[index % world.territories.count]
    let random = RandomNumbers(seed: Self.seed, stream: UInt64(index + 1))
    return InSystemeLife(world, territory, plan, random)
  }
}
