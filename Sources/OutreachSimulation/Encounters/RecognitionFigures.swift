internal import Outreach

/// How well the youths of a trial are known again.
package struct RecognitionFigures: Equatable, Sendable {
  /// Second encounters: how many, and those whose right one came first, among the first three, and among the first
  /// three proposed to somebody who believes that they meet a new one.
  package struct Ranks: Equatable, Sendable {
    package var encounters = 0
    package var first = 0
    package var firstThree = 0
    package var proposed = 0

    mutating func add(_ rank: Int?, isProposed: Bool) {
      encounters += 1
      if rank == 0 { first += 1 }
      if let rank, rank < 3 { firstThree += 1 }
      if isProposed { proposed += 1 }
    }

  }

  package private(set) var all = Ranks()
  package private(set) var byChange: [EncounterChange: Ranks] = [:]
  package private(set) var strangers = 0
  /// Those for whom somebody known was proposed.
  package private(set) var strangersMistaken = 0

  /// Looks for everybody met in `trial`, on every core.
  package init(_ trial: EncounterTrial) {
    let search = NameSearch(trial.known.map(\.names))
    @Sendable func recognised(_ sighting: Sighting) -> Recognition {
      Recognition(sighting, search) { $0.map { trial.known[$0].acquaintance } }
    }
    let ranks = sideBySide(trial.encounters.count) { place in
      let encounter = trial.encounters[place]
      let found = recognised(encounter.sighting)
      let rank = found.candidates.firstIndex { $0.person == encounter.person }
      return (rank, found.proposed.prefix(3).contains { $0.person == encounter.person })
    }
    for (encounter, found) in zip(trial.encounters, ranks) {
      all.add(found.0, isProposed: found.1)
      byChange[encounter.change, default: Ranks()].add(found.0, isProposed: found.1)
    }
    strangers = trial.strangers.count
    strangersMistaken = sideBySide(strangers) {
      recognised(trial.strangers[$0]).proposed.isEmpty ? 0 : 1
    }
    .reduce(0, +)
  }
}
