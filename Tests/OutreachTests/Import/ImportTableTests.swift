import Outreach
import Testing

struct ImportTableTests {
  private func table(_ text: String, _ wanted: Set<String>) throws(CSVFault) -> ImportTable {
    try ImportTable(Array(text.utf8), wanted: wanted)
  }

  private func cells(_ table: ImportTable) -> [[String]] {
    table.rows.map { row in [String(row.number)] + table.columns.indices.map(row.text) }
  }

  @Test(arguments: [";", ",", "\t", "|"])
  func `the separator is the one that makes the columns of the rules`(separator: String) throws {
    let text = "jour,lieu;1\tx|y\n".replacing(",lieu;1\tx|y", with: separator + "\"l,i;e\tu|\"")
    let found = try table(text + "a\(separator)\"b\"\"c\"\n", ["jour", "l,i;e\tu|"])
    #expect(found.separator == separator.utf8.first)
    #expect(cells(found) == [["2", "a", "b\"c"]])
  }

  @Test func `the header is the row that names the most columns, under titles`() throws {
    let found = try table("Rue;;\n;Jeune;\n SID ;Jour;Prénom\n1;2;3\n\n4;5;6;;\n", ["SID", "Jour"])
    #expect(found.headerRow == 3)
    #expect(found.columns == ["SID", "Jour", "Prénom"])
    #expect(cells(found) == [["4", "1", "2", "3"], ["6", "4", "5", "6"]])
  }

  @Test func `rows are numbered as a spreadsheet shows them, and uneven ones told`() throws {
    let found = try table("a;b\n\"1\r\n2\";3\n4\n5;6;7\n8;9\n", ["a", "b"])
    #expect(cells(found) == [["2", "1\r\n2", "3"], ["5", "8", "9"]])
    #expect(found.uneven.map { [$0.row, $0.cells] } == [[3, 1], [4, 3]])
  }

  @Test func `a quote that is never closed is told by its place`() {
    #expect(throws: CSVFault(.unclosedQuote, line: 2, column: 1)) {
      try table("a;b\n\"1;2\n3;4\n", ["a", "b"])
    }
  }
}
