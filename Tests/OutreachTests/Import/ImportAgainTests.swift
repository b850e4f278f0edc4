import Outreach
import Testing

/// What is said of rows that were imported before: nothing new, or what has changed.
struct ImportAgainTests {
  private static let rules = """
    {"format": 1, "source": "s", "on": "jour", "recorded": {"at": "saisie"},
     "youth": {"key": "clé", "alias": "nom", "age": "age", "gender": "genre"},
     "events": [{"type": "contact-made", "keys": {"place": "lieu"}, "note": "note"}],
     "optional": ["note", "clé", "saisie"]}
    """
  private static let named = rules.replacing(#""on""#, with: #""row": "id", "on""#)
  private let head = "jour,nom,age,genre,lieu"

  @Test func `a column that no rule reads, spaces and the form of accents make no new row`() throws
  {
    var imports = try Importing(Self.rules)
    #expect(try imports.add(head + ",note\n2026-10-01,Élodie,17,F,Gare,\n") == ["added"])
    let count = imports.events.count
    #expect(
      try imports.add(head + ",note,couleur\n2026-10-01, E\u{301}lodie ,17,F,Gare\u{A0}, ,bleu\n")
        == ["present"])
    #expect(imports.events.count == count)
    #expect(try imports.add(head + "\n2026-10-01,Elodie,17,F,Gare\n") == ["added"])
  }

  @Test func `rows that differ in a column that no rule reads are as many facts`() throws {
    var imports = try Importing(Self.rules)
    let rows = ["bleu", "vert"].map { "\n2026-10-01,Élodie,17,F,Gare," + $0 }.joined()
    #expect(try imports.add(head + ",couleur" + rows) == ["added", "added"])
    #expect(try imports.add(head + ",couleur" + rows) == ["present", "present"])
  }

  // Their identifiers were made of all cells: these are of that version.
  @Test func `rows that an earlier version imported are known again`() throws {
    var imports = try Importing(Self.rules)
    let youth = "0000000000692SGVTD96HKJM2S"
    let on = try #require(Day(iso: "2026-10-01"))
    func line(_ type: EventType, _ id: String, _ own: [JSONMember]) {
      let whose = JSONMember("youth", .string(youth))
      let event = Event(
        type, id: id, at: Instant(milliseconds: 0), by: "a", on: on, own: [whose] + own)
      imports.carnet.lines[id] = ImportPlan.Line(event)
    }
    let profile = [JSONMember("age", .integer(17)), JSONMember("gender", .string("H"))]
    let place = [JSONMember("place", .string("Gare"))]
    line(.youthRegistered, "0000000000692SGVTD96HKJM2T", profile)
    line(.contactMade, "0000000000692SGVTD96HKJM2X", place)
    line(.contactMade, "0000000000E2MHB3S32RTMGGDK", place)
    imports.carnet.youths = { $0 == youth }
    let identity = Event(
      confidential: "identity", id: "0000000000692SGVTD96HKJM2V", at: Instant(milliseconds: 0),
      by: "a", own: ["youth": youth, "alias": "Yaya"].map { JSONMember($0, .string($1)) },
      number: nil)
    imports.events = [identity]
    imports.carnet.lines[identity.id] = ImportPlan.Line(identity)
    let rows = String(repeating: "\n2026-10-01,Yaya,17,H,Gare,x", count: 3)
    let file = head + ",autre" + rows
    #expect(try imports.add(file) == ["present", "present", "added"])
  }

  @Test func `what rows of one youth say is not said again when their order changes`() throws {
    var imports = try Importing(Self.named)
    let rows = [("a", "01", "17"), ("b", "02", "17"), ("c", "03", "18"), ("d", "04", "18")].map {
      "\n\($0.0),k,2026-10-\($0.1),Yaya,\($0.2),H,Gare"
    }
    let head = "id,clé," + head
    #expect(try imports.add(head + rows.joined()) == rows.map { _ in "added" })
    let count = imports.events.count
    #expect(try imports.add(head + rows.reversed().joined()) == rows.map { _ in "present" })
    #expect(imports.events.count == count)
  }

  @Test(arguments: [
    ("u1,2026-10-01,Yaya,17,H,Gare,vu", "present"),
    ("u1,2026-10-01,Yaya,17,H,Gare,revu", "note"),
    ("u1,2026-10-01,Yaya,17,H,Gare,", "note"),
    ("u1,2026-10-01,Yassine,17,H,Gare,vu", "name"),
    ("u1,2026-10-01,Yaya,18,H,Gare,vu", "profile"),
    ("u1,2026-10-01,Yassine,18,H,Parc,revu", "fact"),
  ])
  func `a cell changed since is told, and nothing is written`(row: String, fate: String) throws {
    var imports = try Importing(Self.named)
    let head = "id," + head + ",note\n"
    #expect(try imports.add(head + "u1,2026-10-01,Yaya,17,H,Gare,vu\n") == ["added"])
    let count = imports.events.count
    let found = try imports.add(head + row + "\n")
    #expect(found.map { String($0.prefix { $0 != "(" }) } == [fate])
    #expect(imports.events.count == count)
  }

  @Test func `a name or a note of an identity that was erased is left, and said`() throws {
    var imports = try Importing(Self.named)
    let head = "id," + head + ",note\n"
    let rows = ["u1,2026-10-01,Yaya,17,H,Gare,vu", "u2,2026-10-02,,,,Gare,vu"]
    _ = try imports.add(head + rows.joined(separator: "\n"))
    imports.carnet.erased = Set(imports.events.prefix(1).compactMap { $0["youth"]?.text })
    for event in imports.events where event.type == nil { imports.carnet.lines[event.id] = nil }
    #expect(try imports.add(head + rows.joined(separator: "\n")) == ["present", "added"])
    #expect(imports.withheld == [true, false])
  }

  @Test(arguments: [("", "16"), (#", "zone": "UTC""#, "18")])
  func `a moment without its zone is of the carnet’s clocks, or of UTC where the rules say so`(
    zone: String, hour: String
  ) throws {
    var imports = try Importing(
      Self.named.replacing(#""at": "saisie""#, with: #""at": "saisie""# + zone))
    let moments = ["2026-10-01T18:00", "2026-10-01T18:00Z", "2026-10-01T18:00+05:00"]
    let rows = moments.enumerated().map { "\nu\($0),2026-10-01,,,,Gare,\($1)" }
    _ = try imports.add("id," + head + ",saisie" + rows.joined())
    #expect(
      imports.events.filter { $0.type == .contactMade }.map(\.at.iso) == [
        "2026-10-01T\(hour):00:00.000Z", "2026-10-01T18:00:00.000Z", "2026-10-01T13:00:00.000Z",
      ])
  }
}
