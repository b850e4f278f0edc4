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
