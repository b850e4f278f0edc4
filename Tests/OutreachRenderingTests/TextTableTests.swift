import OutreachRendering
import Testing

struct TextTableTests {
  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("日本", 4), ("👋🏽", 2), ("🇫🇷", 2),
    ("👩‍👩‍👧", 2), ("❤️", 2), ("·—’\u{A0}\u{202F}", 5),
  ])
  func `Width is counted in columns of a terminal`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func `What a terminal would obey is written out`() {
    #expect("a\u{1B}[2Jb".printable == #"a\u{1B}[2Jb"#)
    #expect("a\r\nb\tc\u{7F}\u{9B}".printable == #"a\u{D}\u{A}b\u{9}c\u{7F}\u{9B}"#)
    #expect(
      "\u{202E}abc\u{2066}\u{200F}\u{FEFF}\u{2028}".printable
        == #"\u{202E}abc\u{2066}\u{200F}\u{FEFF}\u{2028}"#)
    #expect("été 👩‍👧 «\u{A0}ok\u{202F}»".printable == "été 👩‍👧 «\u{A0}ok\u{202F}»")
  }

  @Test func `Words wrap and a long one is cut`() {
    #expect(wrap("un deux  trois", width: 7) == ["un deux", "trois"])
    #expect(wrap("abcdefgh ij", width: 3) == ["abc", "def", "gh", "ij"])
    #expect(wrap("", width: 5) == [""])
    #expect(wrap("3\u{A0}mars 2026", width: 6) == ["3\u{A0}mars", "2026"])
  }

  @Test func `Figures are aligned whatever the label is made of`() {
    let table = TextTable(
      header: [["nombre", "part"]],
      rows: [
        .init("Été", ["1", "2,0 %"]), .init("日本 👋🏽", ["10 000 000", "—"]), .init("Groupe"),
        .init("dedans", ["0", "0"], depth: 1),
      ])
    #expect(
      table.lines(width: 40)
        == [
          "              nombre   part",
          "Été                1  2,0 %",
          "日本 👋🏽   10 000 000      —",
          "Groupe",
          "  dedans           0      0",
        ])
  }

  @Test func `Four columns of ten million keep within eighty columns`() {
    let label = String(repeating: "Dispositif très long ", count: 10)
    let cells = Array(repeating: 10_000_000.french, count: 4)
    let table = TextTable(
      header: [["entrées", "dont mobilisés", "personnes", "dont mobilisés"]],
      rows: [
        .init(label, cells), .init(String(repeating: "x", count: 200), cells, depth: 1),
      ])
    #expect(table.lines(width: 80).allSatisfy { $0.displayWidth <= 80 })
    #expect(table.lines(width: 80).filter { $0.hasSuffix(10_000_000.french) }.count == 2)
  }

  @Test func `Dots lead to the figures of a list`() {
    let table = TextTable(
      rows: [.init("Mobilisés", ["3"]), .init("dont", ["12"], depth: 1)], leaders: 14)
    #expect(table.lines(width: 40) == ["Mobilisés ....   3", "  dont .......  12"])
  }
}
