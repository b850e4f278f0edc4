import Outreach
import OutreachRendering
import Testing

struct CSVWriterTests {
  @Test(arguments: [false, true])
  func `What is written reads back`(tableur: Bool) {
    let texts = [
      "simple", "", "a,b;c", "dit « oui »", "\"", "a\"b", "ligne\nligne", "ligne\r\nligne", " é 👋🏽 ",
      "=", "'déjà", "a=b",
    ]
    var writer = CSVWriter(header: ["texte", "nombre"], tableur: tableur)
    for text in texts { writer.append([.text(text), .number(-3)]) }
    let bytes = Array(writer.bytes.dropFirst(tableur ? 3 : 0))
    let rows = CSVRows(bytes, separator: tableur ? ";" : ",").rows
    let expected = texts.map { [$0 == "=" ? "'=" : $0, "-3"] }
    #expect(rows == [["texte", "nombre"]] + expected)
  }

  @Test(arguments: [false, true])
  func `Hostile texts are read back by the program's own reader`(tableur: Bool) throws {
    let pieces = [
      "\"", "\"\"", ",", ";", "\r", "\n", "\r\n", "a", " ", "é", "👋🏽", "\u{0}", "\u{1B}[31m",
      "\u{2028}",
      "\u{FEFF}", "e\u{301}", "\\", "'",
    ]
    var writer = CSVWriter(header: ["un", "deux"], tableur: tableur)
    var expected = [["un", "deux"]]
    for one in pieces {
      for two in pieces {
        // A text that begins with a return is neutralised: another test's matter.
        let texts = ["x" + one + two, "y" + two + one + one]
        writer.append(texts.map(CSVCell.text))
        expected.append(texts)
      }
    }
    writer.append([.text("x"), .empty])
    var reader = CSVReader(separator: UInt8(ascii: tableur ? ";" : ","))
    var rows: [[CSVField]] = []
    try reader.read(writer.bytes.dropFirst(tableur ? 3 : 0), into: &rows)
    try reader.finish(into: &rows)
    #expect(
      rows.map { $0.map { Array($0.text.utf8) } }
        == (expected + [["x", ""]]).map { $0.map { Array($0.utf8) } })
  }

  @Test(arguments: ["=1+1", "+33", "-2", "@SUM(A1)", "\tx", "\rx", "\r\nx"])
  func `A text that a spreadsheet would run is neutralised`(text: String) {
    var writer = CSVWriter(header: ["texte"], tableur: false)
    writer.append([.text(text)])
    #expect(CSVRows(writer.bytes, separator: ",").rows.last == ["'" + text])
  }

  @Test func `Numbers and days are not text`() throws {
    var writer = CSVWriter(header: ["a", "b", "c", "d"], tableur: true)
    let day = try #require(Day(iso: "2026-10-14"))
    writer.append([.number(-1), .decimal(Share(1, of: 8)), .day(day), .empty])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == "\u{FEFF}a;b;c;d\r\n-1;0,125;2026-10-14;\r\n"
    )
  }
}
