import BruteForce
import Outreach
import Testing

/// Tables so small that all that could be true can be listed.
struct SecrecyEnumerationTests {
  /// Two rows of two or three stages with their drop-offs, or a list, or a square: counts up to 9.
  private func draw(_ random: inout SplitMix64) -> SecrecyTable {
    var table = SecrecyTable(cells: [], relations: [], threshold: 3)
    switch random.below(3) {
    case 0:
      table.addTotal(of: (0..<2 + random.below(3)).map { _ in table.add(random.below(7)) })
    case 1:
      let rows = (0..<2).map { _ in (0..<2).map { _ in table.add(random.below(6)) } }
      table.addMargins(of: rows)
    default:
      let earlier = (0..<2).map { _ in table.add(random.below(8)) }
      let later = earlier.map { table.add(random.below(table.cells[$0].count + 1)) }
      let totals = [table.addTotal(of: earlier), table.addTotal(of: later)]
      for (earlier, later) in [
        (earlier[0], later[0]), (earlier[1], later[1]), (totals[0], totals[1]),
      ] {
        table.addDropOff(earlier, later)
      }
    }
    return table
  }

  /// Whether a small count differs enough among all tables that could be true.
  private func isSafe(
    _ cell: Int, of table: SecrecyTable, _ statuses: [SecrecyStatus?], knowing: Bool
  ) -> Bool {
    let bound = (table.cells.map(\.count).max() ?? 0) + table.threshold
    let enumeration = SecrecyEnumeration(
      SecrecyAttacker(table, statuses), bound: bound, knowing: knowing)
    return (enumeration.ranges[cell]?.count ?? 0) > (knowing ? 1 : table.threshold)
  }

  @Test func `small counts differ among all tables that could be true, unless nothing could help`()
  {
    var refused = 0
    for seed in 0..<UInt64(150) {
      var random = SplitMix64(seed: 4_000 + seed)
      let table = draw(&random)
      do throws(SecrecyFailure) {
        let statuses = try table.statuses()
        for cell in table.cells.indices where 1..<3 ~= table.cells[cell].count {
          #expect(isSafe(cell, of: table, statuses, knowing: false), "seed \(seed), \(cell)")
          #expect(isSafe(cell, of: table, statuses, knowing: true), "seed \(seed), \(cell)")
        }
      } catch {
        refused += 1
        let hidden = table.cells.map { cell -> SecrecyStatus? in
          cell.standing == .open ? cell.count < table.threshold ? .primary : .complementary : nil
        }
        let isHopeless = table.cells.indices.contains { cell in
          1..<3 ~= table.cells[cell].count && !isSafe(cell, of: table, hidden, knowing: true)
        }
        #expect(isHopeless, "seed \(seed), \(error)")
      }
    }
    #expect(refused == 1)
  }
}
