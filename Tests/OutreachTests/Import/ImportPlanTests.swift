import Outreach
import Testing

struct ImportPlanTests {
  private static let rules = """
    {"format": 1, "source": "s", "on": "jour",
     "youth": {"alias": "nom", "age": "age", "gender": "genre"},
     "events": [{"type": "contact-made", "keys": {"place": "lieu"}, "note": "note"}], "optional": ["note"]}
    """
  private static let named = rules.replacing(#""on""#, with: #""row": "id", "on""#)
  private let head = "jour,nom,age,genre,lieu\n"

  @Test func `a second import adds nothing, whatever the order of rows and columns`() throws {
    var imports = try Importing(Self.rules)
    let (a, b) = ("2026-10-01,Yaya,17,H,Gare\n", "2026-10-02,Bako,,,Parc\n")
    #expect(try imports.add(head + a + b) == ["added", "added"])
    let count = imports.events.count
    #expect(try imports.add(head + b + a) == ["present", "present"])
    #expect(
      try imports.add("lieu,nom,genre,vide,age,jour\nGare,Yaya,H,,17,2026-10-01\n") == ["present"])
    #expect(imports.events.count == count)
    #expect(
      try imports.add(head + a + "2026-10-03,Yaya,17,H,Gare\n" + b) == [
        "present", "added", "present",
      ])
    #expect(imports.youths == [0, 1, 0])
  }

  @Test func `rows that hold the same are as many facts, and stay so`() throws {
    var imports = try Importing(Self.rules)
    let row = "2026-10-01,,,,Gare\n"
    #expect(try imports.add(head + row + row) == ["added", "added"])
    #expect(try imports.add(head + row + row) == ["present", "present"])
    #expect(try imports.add(head + row + row + row) == ["present", "present", "added"])
    #expect(imports.youths == [0, 1, 2])
  }

  @Test func `a row named by a column is known again, and told when it has changed`() throws {
    var imports = try Importing(Self.named)
    let head = "id," + head
    #expect(try imports.add(head + "u1,2026-10-01,Yaya,,,Gare\n") == ["added"])
    let id = imports.events.first { $0.type == .contactMade }?.id ?? ""
    #expect(
      try imports.add(head + "u1,2026-10-01,Yaya,,,Parc\nu2,2026-10-02,Yaya,,,Parc\n")
        == ["fact(\"\(id)\")", "added"])
    #expect(imports.youths == [0, 0])
    #expect(
      try imports.add(head + "u1,2026-10-05,Yaya,,,Gare\n") == ["fact(\"\(id)\")"])
    #expect(
      try imports.add(head + "u3,2026-10-02,,,,a\nu3,2026-10-02,,,,a\nu3,2026-10-02,,,,b\n")
        == ["added", "skipped", "repeatedRow(first: 2)"])
  }

  @Test func `somebody is known again by a name alone in the carnet that nothing denies`() throws {
    var imports = try Importing(Self.rules)
    imports.carnet.names = [
      ImportedNames("Y1", ["Élodie"]), ImportedNames("Y2", ["Sam"]), ImportedNames("Y3", ["sam"]),
      ImportedNames("Y4", ["Nino"]),
    ]
    imports.carnet.known = { $0 == "Y4" ? Acquaintance(gender: "F") : Acquaintance() }
    imports.carnet.youths = { $0.hasPrefix("Y") }
    let rows = ["elodie,,", "Elody,,", "Sam,,", "Nino,,H", "Nino,,F"]
    _ = try imports.add(head + rows.map { "2026-10-01,\($0),Gare\n" }.joined())
    let youths = imports.events.filter { $0.type == .contactMade }.map { $0["youth"]?.text ?? "" }
    #expect(youths.map { $0.utf8.count == 26 ? "new" : $0 } == ["Y1", "new", "new", "new", "Y4"])
  }

  @Test func `an age that cannot be theirs makes two of one name`() throws {
    var imports = try Importing(Self.rules)
    _ = try imports.add(
      head + "2026-10-01,Yaya,17,H,a\n2026-10-02,YAYA,17,,b\n2026-10-03,Yaya,24,H,c\n")
    #expect(imports.youths == [0, 0, 1])
  }

  @Test func `no line of the journal holds a name, nor an identifier that a guess could confirm`()
    throws
  {
    var (one, other) = (try Importing(Self.rules), try Importing(Self.rules))
    other.carnet.secrets = ["another"]
    let text = head.replacing("\n", with: ",note\n") + "2026-10-01,Yaya,17,H,Gare,a dit oui\n"
    _ = try one.add(text)
    _ = try other.add(text)
    let lines = one.events.filter { $0.type != nil }.map {
      String(decoding: $0.line, as: UTF8.self)
    }
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { !$0.contains("Yaya") && !$0.contains("oui") })
    func ids(_ importing: Importing) -> [String] {
      importing.events.map(\.id) + importing.events.compactMap { $0["youth"]?.text }
    }
    let shared = ids(one).filter(ids(other).contains)
    #expect(shared == [])
  }

  @Test func `what another device imported under its own secret is known again`() throws {
    var imports = try Importing(Self.rules)
    let text = head + "2026-10-01,Yaya,17,H,Gare\n"
    _ = try imports.add(text)
    imports.carnet.secrets = ["earlier", "secret"]
    #expect(try imports.add(text) == ["present"])
  }

  @Test func `an identity that was erased does not come back`() throws {
    var imports = try Importing(Self.rules)
    let text = head + "2026-10-01,Yaya,17,H,Gare\n"
    _ = try imports.add(text)
    let youth = imports.events.compactMap { $0["youth"]?.text }[0]
    let identity = imports.events.filter { $0.typeName == "identity" }
    for event in identity { imports.carnet.lines[event.id] = nil }
    imports.carnet.erased = [youth]
    #expect(identity.count == 1)
    #expect(try imports.add(text) == ["present"])
    imports.carnet.erased = []
    #expect(try imports.add(text) == ["added"])
  }

  @Test func `text that means harm to a terminal or a spreadsheet comes through as it is`() throws {
    var imports = try Importing(
      Self.rules.replacing(#""place": "lieu""#, with: #""place": {"column": "lieu"}"#))
    let texts = ["=cmd|' /C calc'!A0", "+1", "\"\"quoted\"\"", "émoji 🙂", "مرحبا", "a,b;c"]
    let rows = texts.map { "2026-10-01,,,,\"\($0)\"\n" }
    #expect(try imports.add(head + rows.joined()) == texts.map { _ in "added" })
    let places = imports.events.compactMap { $0["place"]?.text }
    #expect(places == texts.map { $0.replacing("\"\"", with: "\"") })
    let long = String(repeating: "x", count: 60_000)
    #expect(
      try imports.add(head + "2026-10-01,,,,\"a\r\nb\"\n2026-10-01,,,,\(long)\n")
        == [#"control("\r")"#, "tooLong(200)"])
  }

  @Test func `a fact before the day starts is of the evening before`() throws {
    var imports = try Importing(Self.rules)
    _ = try imports.add(
      head + "2026-10-02T05:59,,,,a\n2026-10-02T06:00,,,,b\n2026-10-02T00:00:00.000+02:00,,,,c\n")
    let days = imports.events.filter { $0.type == .contactMade }.map { $0.on?.iso ?? "" }
    #expect(days == ["2026-10-01", "2026-10-02", "2026-10-01"])
  }
}
