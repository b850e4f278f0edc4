import BruteForce
import Foundation
import Outreach
import Testing

/// Whether what is hidden stays so, by an attacker who solves for it.
struct SecrecyAttackTests {
  /// What came of one to three publications of each of many invented carnets.
  private struct Outcome {
    var published = 0
    var refused = 0
    /// Small counts found within the threshold, or exactly by who reads A and D; D found exactly.
    var found: [String] = []
    /// Cells that a refusal named, and that the attacker would not have found with nothing open shown.
    var refusedForNothing: [String] = []
  }

  /// How many carnets the suite takes; ALLERVERS_SECRECY=10000 takes some minutes of an optimised build.
  private static let carnets =
    ProcessInfo.processInfo.environment["ALLERVERS_SECRECY"].flatMap(Int.init) ?? 30

  /// Publishes with what `hide` says of each table and the cells printed now, and attacks each publication.
  private func publish(
    _ carnets: Int = carnets,
    hide: (SecrecyTable, Range<Int>) throws(SecrecyFailure) -> [SecrecyStatus?] = {
      (table, _) throws(SecrecyFailure) in try table.statuses()
    }
  ) -> Outcome {
    var outcome = Outcome()
    for seed in 0..<UInt64(carnets) {
      var random = SplitMix64(seed: 9_000 + seed)
      let publications = 1 + random.below(3)
      let threshold = random.pick([3, 5, 11])
      let drawn = DrawnTable(
        random.pick(DrawnTable.Shape.allCases), publications: publications, &random)
      var table = drawn.table(0, threshold: threshold)
      var printed = table.cells.indices
      for publication in 0..<publications {
        let name = "carnet \(seed), publication \(publication), cell"
        do throws(SecrecyFailure) {
          let statuses = try hide(table, printed)
          outcome.published += 1
          outcome.found += found(in: table, statuses).map { "\(name) \($0)" }
          let later = drawn.table(publication + 1, threshold: threshold)
          printed = table.cells.count..<table.cells.count + later.cells.count
          table = table.followed(by: later, having: statuses)
        } catch {
          outcome.refused += 1
          outcome.refusedForNothing += refusedForNothing(error, table).map { "\(name) \($0)" }
          break
        }
      }
    }
    return outcome
  }

  private func found(in table: SecrecyTable, _ statuses: [SecrecyStatus?]) -> [Int] {
    let attacker = SecrecyAttacker(table, statuses)
    let cells = table.cells.indices
    let small = cells.filter {
      1..<table.threshold ~= table.cells[$0].count && table.cells[$0].standing != .published
    }
    let complements = cells.filter { statuses[$0] == .complementary }
    var found: Set<Int> = []
    for (cell, range) in zip(
      small + complements, attacker.ranges(of: small + complements, knowing: false))
    {
      let least = statuses[cell] == .complementary ? 1 : table.threshold
      if let most = range.most, most - range.least < Fraction(least) { found.insert(cell) }
    }
    for (cell, range) in zip(small, attacker.ranges(of: small, knowing: true))
    where range.least == range.most && range.least == Fraction(table.cells[cell].count) {
      found.insert(cell)
    }
    return found.sorted()
  }

  private func refusedForNothing(_ failure: SecrecyFailure, _ table: SecrecyTable) -> [Int] {
    guard case .unprotected(let cells) = failure else { return [-1] }
    let hidden = table.cells.map { cell -> SecrecyStatus? in
      guard cell.standing == .open else { return nil }
      return cell.count < table.threshold ? .primary : .complementary
    }
    return Array(Set(cells).subtracting(found(in: table, hidden))).sorted()
  }

  @Test func `no small count is found within the threshold, and hardly a table refused`() {
    let outcome = publish()
    #expect(outcome.found == [])
    #expect(outcome.refused * 100 <= outcome.published)
    #expect(outcome.refusedForNothing.count <= 1 + outcome.published / 1_000)
    #expect(outcome.published > Self.carnets)
  }

  @Test func `the attacker finds what no other count was hidden for`() {
    let outcome = publish(20) { (table, _) throws(SecrecyFailure) in
      try table.statuses().map { $0 == .complementary ? .shown : $0 }
    }
    #expect(outcome.found.count > 20)
  }

  @Test func `the attacker finds the drop-offs that were forgotten`() {
    let outcome = publish(20) { (table, _) throws(SecrecyFailure) in
      var forgetful = table
      forgetful.relations.removeAll { relation in
        relation.parts.contains { table.cells[$0].standing == .derived }
      }
      for cell in table.cells.indices where table.cells[cell].standing == .derived {
        forgetful.cells[cell].count = 0
      }
      return try forgetful.statuses()
    }
    #expect(outcome.found.count > 20)
  }

  @Test func `the attacker finds what an earlier publication tells`() {
    let outcome = publish(20) { (table, printed) throws(SecrecyFailure) in
      var forgetful = table
      forgetful.relations.removeAll { relation in
        !(relation.parts + [relation.total]).allSatisfy(printed.contains)
      }
      for cell in table.cells.indices where !printed.contains(cell) {
        forgetful.cells[cell] = SecrecyCell(0, .derived)
      }
      return try forgetful.statuses()
    }
    #expect(outcome.found.count > 20)
  }
}
