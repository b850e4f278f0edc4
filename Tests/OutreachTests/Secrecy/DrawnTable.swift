import BruteForce
import Outreach

/// Invented persons, counted in one of the shapes in which reports are printed.
struct DrawnTable {
  enum Shape: CaseIterable { case list, grid, storeys, funnel }

  /// Someone: where they are counted, at which stages, and in which publication each stage first shows.
  private struct Person {
    var place: Int
    var trait: Int
    var known: [Int]
  }

  let shape: Shape
  let places: Int
  let traits: Int
  private let persons: [Person]
  private static let stages = 3

  init(_ shape: Shape, publications: Int, _ random: inout SplitMix64) {
    self.shape = shape
    places = 2 + random.below(shape == .list ? 8 : 4)
    traits = 2 + random.below(3)
    let size = random.pick([10, 40, 150, 400])
    // Uneven draws, so that small counts stand beside large ones.
    persons = (0..<size).map { [places, traits] _ in
      let place = min(random.below(places), random.below(places))
      let trait = min(random.below(traits), random.below(traits))
      var known: [Int] = []
      var since = max(0, random.below(publications + 3) - 3)
      for stage in 0..<Self.stages where known.count == stage && (stage == 0 || random.chance(70)) {
        since += max(0, random.below(8) - 6)
        known.append(since)
      }
      return Person(place: place, trait: trait, known: known)
    }
  }

  private func count(_ publication: Int, stage: Int = 0, _ isMeant: (Person) -> Bool) -> Int {
    persons.count { $0.known.count > stage && $0.known[stage] <= publication && isMeant($0) }
  }

  /// The counts of a publication, all open, without what can be computed from them but drop-offs.
  func table(_ publication: Int, threshold: Int) -> SecrecyTable {
    var table = SecrecyTable(cells: [], relations: [], threshold: threshold)
    switch shape {
    case .list:
      let parts = (0..<places).map { place in
        table.add(count(publication) { $0.place == place })
      }
      table.addTotal(of: parts)
    case .grid:
      let rows = (0..<places).map { place in
        (0..<traits).map { trait in
          table.add(count(publication) { $0.place == place && $0.trait == trait })
        }
      }
      table.addMargins(of: rows)
    case .storeys:
      let totals = (0..<places).map { place in
        table.addTotal(
          of: (0..<traits).map { trait in
            table.add(count(publication) { $0.place == place && $0.trait == trait })
          })
      }
      let half = table.addTotal(of: Array(totals[..<(places / 2)]))
      table.addTotal(of: [half] + totals[(places / 2)...])
    case .funnel:
      let rows = (0..<places).map { place in
        (0..<Self.stages).map { stage in
          table.add(count(publication, stage: stage) { $0.place == place })
        }
      }
      let totals = (0..<Self.stages).map { stage in table.addTotal(of: rows.map { $0[stage] }) }
      for row in rows + [totals] {
        for (earlier, later) in zip(row, row.dropFirst()) { table.addDropOff(earlier, later) }
      }
    }
    return table
  }
}
