import BruteForce
import Testing

@Suite struct EventSetTests {
  var carnet = HandMadeCarnet()
  private let outOfProfile = ["horsPublic.total": 1, "horsPublic.age": 1]

  private func funnel() throws -> [String: Int] {
    try carnet.funnel("2024-01-01", "2024-12-31")
  }

  private mutating func contact(id: String, on day: String) {
    carnet.add("contact-made", on: day, #""youth":"y""#, id: id)
  }

  @Test mutating func `The last correction stands and one of a correction is ignored`() throws {
    contact(id: "c", on: "2024-01-10")
    let before = #""target":"c","with":{"on":"2023-01-10","youth":"y"}"#
    let after = #""target":"c","with":{"on":"2024-03-10","youth":"y"}"#
    carnet.amend("event-corrected", at: "2024-05-01T00:00:00.000Z", after, id: "k-b")
    carnet.amend("event-corrected", at: "2024-05-01T00:00:00.000Z", before, id: "k-a")
    let vain = #""target":"k-b","with":{"target":"c","with":{"on":"2023-01-10","youth":"y"}}"#
    carnet.amend("event-corrected", at: "2024-06-01T00:00:00.000Z", vain)
    #expect(try funnel()["reperes"] == 1)
    carnet.amend("event-retracted", at: "2024-06-01T00:00:00.000Z", #""target":"k-b""#)
    #expect(try funnel()["reperes"] == nil)
  }

  @Test mutating func `A retraction wins unless it is retracted`() throws {
    contact(id: "c", on: "2024-01-10")
    carnet.amend("event-retracted", at: "2024-02-01T00:00:00.000Z", #""target":"c""#, id: "r")
    let correction = #""target":"c","with":{"youth":"y"}"#
    carnet.amend("event-corrected", at: "2024-03-01T00:00:00.000Z", correction)
    #expect(try funnel().isEmpty)
    carnet.amend("event-retracted", at: "2024-04-01T00:00:00.000Z", #""target":"r""#, id: "s")
    #expect(try funnel()["reperes"] == 1)
    carnet.amend("event-retracted", at: "2024-05-01T00:00:00.000Z", #""target":"s""#)
    #expect(try funnel().isEmpty)
  }

  @Test mutating func `A cycle of retractions retracts nothing`() throws {
    contact(id: "c", on: "2024-01-10")
    carnet.amend("event-retracted", at: "2024-02-01T00:00:00.000Z", #""target":"s""#, id: "r")
    carnet.amend("event-retracted", at: "2024-02-01T00:00:00.000Z", #""target":"r""#, id: "s")
    carnet.amend("event-retracted", at: "2024-02-01T00:00:00.000Z", #""target":"t""#, id: "t")
    #expect(try funnel()["reperes"] == 1)
  }

  /// 2024-02-01T10:00:00Z is 1,706,781,600 seconds after 1970.
  @Test mutating func `An event is known up to its very instant`() throws {
    carnet.contacts(on: "2024-02-01")
    let known = try carnet.funnel("2024-01-01", "2024-12-31", knownUntil: 1_706_781_600_000)
    #expect(known["reperes"] == 1)
    #expect(
      try carnet.funnel("2024-01-01", "2024-12-31", knownUntil: 1_706_781_599_999).isEmpty)
  }

  @Test mutating func `A chain of links is one person until a link is retracted`() throws {
    carnet.contacts(of: "a", on: "2024-01-10")
    carnet.contacts(of: "c", on: "2024-01-20")
    carnet.amend("youths-linked", at: "2024-02-01T00:00:00.000Z", #""youths":["a","b"]"#, id: "l")
    carnet.amend("youths-linked", at: "2025-02-01T00:00:00.000Z", #""youths":["c","b"]"#)
    #expect(try funnel()["mobilises"] == 1)
    carnet.amend("event-retracted", at: "2025-03-01T00:00:00.000Z", #""target":"l""#)
    #expect(try funnel()["personnes"] == 2)
  }

  @Test(arguments: [("2024-06-30", false), ("2024-07-01", true)])
  func `A year of birth alone is read as July`(day: String, old: Bool) throws {
    var carnet = carnet
    carnet.contacts(on: day)
    carnet.describe(#""birth":"2008""#, on: "2024-12-01")
    let funnel = try carnet.funnel("2024-01-01", "2024-12-31")
    #expect(funnel["reperes"] == (old ? 1 : nil))
    #expect(funnel["horsPublic.age"] == (old ? nil : 1))
  }

  @Test(arguments: [("2023-06-01", false), ("2023-06-02", true)])
  func `An age said later loses the years between`(day: String, old: Bool) throws {
    var carnet = carnet
    carnet.contacts(on: day)
    carnet.describe(#""age":16"#, on: "2024-06-01")
    let funnel = try carnet.funnel("2023-01-01", "2023-12-31", until: "2024-12-31")
    #expect(funnel["reperes"] == (old ? 1 : nil))
    #expect(funnel["horsPublic.age"] == (old ? nil : 1))
  }

  @Test mutating func `A birth described after the cut-off is not known`() throws {
    carnet.contacts(on: "2024-01-10")
    carnet.describe(#""birth":"1990-01""#, on: "2024-06-01")
    #expect(try carnet.funnel("2024-01-01", "2024-05-31")["reperes"] == 1)
    #expect(
      try carnet.funnel("2024-01-01", "2024-05-31", until: "2024-06-01")
        == ["horsPublic.total": 1, "horsPublic.age": 1])
  }

  @Test mutating func `A link with the Mission Locale keeps out until it is lost`() throws {
    carnet.describe(#""link":"perdu-de-vue","lastSeen":"2023-02-28""#, on: "2024-01-01")
    carnet.contacts(on: "2024-02-28")
    #expect(
      try funnel() == ["horsPublic.total": 1, "horsPublic.dejaSuivis": 1])
    carnet.contacts(on: "2024-02-29")
    #expect(try funnel()["reperes"] == 1)
  }
}
