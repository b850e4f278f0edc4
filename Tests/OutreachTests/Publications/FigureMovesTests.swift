import BruteForce
import Foundation
import Outreach
import Testing

/// The events said to move a figure, held against counting the whole journal again without each line.
struct FigureMovesTests {
  @Test(arguments: 0..<4)
  func `the events named are those without which the figure would be another`(block: UInt64) throws
  {
    var named = 0
    for seed in block * 4..<(block + 1) * 4 {
      let carnet = RandomCarnet(seed: seed)
      var random = SplitMix64(seed: seed &+ 77)
      let percent = random.pick([5, 15, 40])
      // Any line may be the one that came late, whenever it was recorded.
      let old = carnet.lines.filter { _ in !random.chance(percent) }
      let definition = BruteForceProgrammes.random(seed: seed)
      let request = try carnet.request(seed: seed).core(definition, carnet.vocabulary)
      let reports: [@Sendable (Ledger) -> [ReportFigure]] = [
        { Bilan($0, request).figures }, { Cohorts($0, request).figures },
        { Durations($0, request).figures },
      ]
      for (number, figures) in reports.enumerated() {
        let check = MoveCheck(old: old, all: carnet.lines, figures: figures)
        #expect(check.breaches() == [], "seed \(seed), report \(number)")
        named += check.moves.moved.reduce(0) { $0 + $1.movers.count }
      }
    }
    #expect(named > 20)
  }
}

/// One report of two sets of lines, the one in the other.
private struct MoveCheck {
  let all: [String]
  let now: Ledger
  let figures: @Sendable (Ledger) -> [ReportFigure]
  let moves: FigureMoves

  init(
    old: [String], all: [String], figures: @escaping @Sendable (Ledger) -> [ReportFigure]
  ) {
    (self.all, self.figures, now) = (all, figures, Ledger(all))
    moves = FigureMoves(then: Ledger(old), now: now, figures: figures)
  }

  private func values(without places: [Int]) -> [ReportFigure.Key: Int] {
    let ids = places.map { "\"id\":\"" + now.facts.id($0).text(in: now.symbols) + "\"" }
    let left = all.filter { line in !ids.contains { line.contains($0) } }
    return Dictionary(uniqueKeysWithValues: figures(Ledger(left)).map { ($0.key, $0.value) })
  }

  func breaches() -> [String] {
    let full = values(without: [])
    let alone = moves.new.map { ($0, values(without: [$0])) }
    var breaches: [String] = []
    for move in moves.moved + moves.balanced {
      let key = move.figure
      let wanted = alone.filter { $0.1[key] ?? 0 != full[key] ?? 0 }.map(\.0)
      if wanted != move.movers { breaches.append("\(key): \(wanted), not \(move.movers)") }
      for group in move.together {
        if values(without: group)[key] ?? 0 == full[key] ?? 0 {
          breaches.append("\(key): \(group) do nothing together")
        }
      }
      if move.published != move.now, move.movers.isEmpty, move.together.isEmpty, moves.gone.isEmpty
      {
        breaches.append("\(key): unexplained")
      }
    }
    let listed = Set((moves.moved + moves.balanced).map(\.figure))
    let silent = Set(alone.flatMap { one in full.keys.filter { one.1[$0] ?? 0 != full[$0] } })
      .filter { $0.isSum && !listed.contains($0) }
    return breaches + silent.map { "\($0): not listed" }
  }
}
