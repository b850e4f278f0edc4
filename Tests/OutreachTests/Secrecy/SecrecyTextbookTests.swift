import Outreach
import Testing

/// Tables small enough to be checked by eye. A and D are written before the count they hide, brackets around
/// one that is not open.
struct SecrecyTextbookTests {
  private func shown(_ table: SecrecyTable) throws(SecrecyFailure) -> String {
    zip(table.cells, try table.statuses()).map { cell, status in
      switch status {
      case .shown: "\(cell.count)"
      case .primary: "A\(cell.count)"
      case .complementary: "D\(cell.count)"
      case nil: "[\(cell.count)]"
      }
    }.joined(separator: " ")
  }

  /// Parts, then their total.
  private func list(_ parts: [Int], threshold: Int = 11) -> SecrecyTable {
    var table = SecrecyTable(cells: [], relations: [], threshold: threshold)
    table.addTotal(of: parts.map { table.add($0) })
    return table
  }

  /// Rows, then their totals, the columns' and that of all.
  private func grid(_ counts: [[Int]], threshold: Int = 11) -> SecrecyTable {
    var table = SecrecyTable(cells: [], relations: [], threshold: threshold)
    let rows = counts.map { row in row.map { table.add($0) } }
    table.addMargins(of: rows)
    return table
  }

  @Test func `nothing is hidden where nothing is small`() throws {
    #expect(try shown(list([11, 0, 26])) == "11 0 26 37")
    #expect(
      try shown(grid([[11, 30], [0, 12], [50, 60]])) == "11 30 0 12 50 60 41 12 110 61 102 163")
  }

  @Test func `a small part takes the smallest other part with it`() throws {
    #expect(try shown(list([4, 26, 30])) == "A4 D26 30 60")
  }

  @Test func `two small parts of a large enough total protect one another`() throws {
    #expect(try shown(list([4, 8, 30])) == "A4 A8 30 42")
  }

  @Test func `what A and D alone would tell is hidden too`() throws {
    // No other two counts below 11 make 20.
    #expect(try shown(list([10, 10, 40])) == "A10 A10 D40 60")
    // Were 11 hidden as D, at least 11, the other would be 1 at most: the total has to be.
    #expect(try shown(list([1, 11])) == "A1 11 D12")
  }

  @Test func `one small count of a square hides three others and no total`() throws {
    #expect(try shown(grid([[4, 30], [50, 60]])) == "A4 D30 D50 D60 34 110 54 90 144")
    #expect(
      try shown(grid([[4, 30, 20], [50, 60, 40], [33, 44, 55]]))
        == "A4 D30 20 50 60 40 D33 D44 55 54 150 132 87 134 115 336")
  }

  @Test func `a small drop-off hides the later count`() throws {
    var table = SecrecyTable(cells: [], relations: [], threshold: 11)
    table.addDropOff(table.add(30), table.add(26))
    #expect(try shown(table) == "30 D26 [4]")
  }

  @Test func `no one in a small total is hidden, no one in a large one is not`() throws {
    #expect(try shown(list([4, 0])) == "A4 A0 A4")
    #expect(try shown(list([20, 0])) == "20 0 20")
  }

  @Test func `what late entries added to a published count hides the new one`() throws {
    var table = SecrecyTable(
      cells: [SecrecyCell(40, .published), SecrecyCell(43), SecrecyCell(3, .derived)],
      relations: [SecrecyRelation(total: 1, parts: [0, 2], zeroTells: false)], threshold: 11)
    #expect(try shown(table) == "[40] D43 [3]")
    table.cells[1].standing = .published
    #expect(throws: SecrecyFailure.unprotected(cells: [2])) { try table.statuses() }
  }

  @Test func `a table that does not add up is refused`() {
    var table = list([4, 26])
    table.cells[2].count = 31
    #expect(throws: SecrecyFailure.unequal(relation: 0)) { try table.statuses() }
    table.relations[0].parts = [0, 3]
    #expect(throws: SecrecyFailure.unequal(relation: 0)) { try table.statuses() }
    table.cells[0].count = -1
    #expect(throws: SecrecyFailure.outOfBounds(cell: 0)) { try table.statuses() }
  }
}
