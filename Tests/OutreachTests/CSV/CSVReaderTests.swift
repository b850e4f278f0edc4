import Outreach
import Testing

struct CSVReaderTests {
  private func rows(
    _ text: String, separator: Character = ",", pieces: Int = .max
  ) throws(CSVFault) -> [[CSVField]] {
    var reader = CSVReader(separator: separator.asciiValue ?? 0)
    var rows: [[CSVField]] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      try reader.read(rest.prefix(pieces), into: &rows)
      rest = rest.dropFirst(pieces)
    }
    try reader.finish(into: &rows)
    return rows
  }

  private func texts(_ text: String, separator: Character = ",") throws -> [[String]] {
    try rows(text, separator: separator).map { $0.map(\.text) }
  }

  @Test(arguments: ["\n", "\r", "\r\n"])
  func `Every line end ends a row, the last one or not`(end: String) throws {
    #expect(try texts("a,b\(end)c,d") == [["a", "b"], ["c", "d"]])
    #expect(try texts("a,b\(end)c,d\(end)") == [["a", "b"], ["c", "d"]])
    #expect(try texts("a\(end)\(end)b") == [["a"], [""], ["b"]])
    #expect(try texts("a,\(end)") == [["a", ""]])
  }

  @Test func `Nothing is no row, a quoted nothing is one`() throws {
    #expect(try texts("") == [])
    #expect(try texts("\"\"") == [[""]])
    #expect(try texts("\n") == [[""]])
    #expect(try texts(",") == [["", ""]])
  }

  @Test func `Quotes keep separators, line ends and themselves`() throws {
    #expect(
      try texts("\"a,b\",\"c\r\nd\",\"dit \"\"oui\"\"\"") == [["a,b", "c\r\nd", "dit \"oui\""]])
    #expect(try texts("a,b;\"c;d\"", separator: ";") == [["a,b", "c;d"]])
  }

  @Test func `A field knows the line and the character it began at`() throws {
    let found = try rows("é,\"x\r\ny\",z\r\n\"\",👋🏽,\r\rb").map { $0.map { [$0.line, $0.column] } }
    #expect(
      found == [[[1, 1], [1, 3], [2, 4]], [[3, 1], [3, 4], [3, 7]], [[4, 1]], [[5, 1]]])
  }

  @Test(arguments: [
    ("a,\"b\nc,d\n", CSVFault(.unclosedQuote, line: 1, column: 3)),
    ("a,b\"c\n", CSVFault(.strayQuote, line: 1, column: 4)),
    ("é\n\"a\" ,b\n", CSVFault(.strayQuote, line: 2, column: 3)),
    ("\"a\"\"", CSVFault(.unclosedQuote, line: 1, column: 1)),
  ])
  func `A quote out of place is a fault with its place`(text: String, fault: CSVFault) {
    #expect(throws: fault) { try rows(text) }
    #expect(throws: fault) { try rows(text, pieces: 1) }
  }

  @Test func `The rows before a fault stand`() {
    var reader = CSVReader(separator: UInt8(ascii: ","))
    var rows: [[CSVField]] = []
    #expect(throws: CSVFault(.strayQuote, line: 3, column: 2)) {
      try reader.read(Array("a\nb\nc\"\n".utf8), into: &rows)
    }
    #expect(rows.map { $0.map(\.text) } == [["a"], ["b"]])
  }

  @Test(arguments: 1...5)
  func `Where a file is cut into pieces changes nothing`(size: Int) throws {
    let text = "é,\"x\r\ny\"\"\",z\r\n\"\",👋🏽\r\r\n\nb,c"
    #expect(try rows(text, pieces: size) == rows(text))
  }
}
