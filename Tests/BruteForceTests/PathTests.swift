import BruteForce
import Testing

@Suite struct PathTests {
  var carnet = HandMadeCarnet()

  @Test mutating func `A second contact mobilises`() throws {
    carnet.contacts(on: "2024-01-10", "2024-02-10")
    #expect(
      try carnet.funnel("2024-01-01", "2024-03-31")
        == ["reperes": 1, "personnes": 1, "mobilises": 1, "fileActive": 1])
  }

  @Test mutating func `Two contacts of one day are one`() throws {
    carnet.contacts(on: "2024-01-10", "2024-01-10")
    #expect(
      try carnet.funnel("2024-01-01", "2024-03-31")
        == ["reperes": 1, "personnes": 1, "nonMobilises.aRevoir": 1])
  }

  @Test mutating func `A second contact on the day of the welcome does not mobilise`() throws {
    carnet.contacts(on: "2024-01-10", "2024-02-10")
    carnet.youth("y", "youth-welcomed", on: "2024-02-10")
    #expect(
      try carnet.funnel("2024-01-01", "2024-03-31") == [
        "reperes": 1, "personnes": 1, "droitCommun": 1, "accesDirect": 1,
        "nonMobilises.accesDirect": 1, "inscrits": 1,
      ])
  }

  @Test(arguments: [("2025-02-27", false), ("2025-02-28", true)])
  func `Silence of six months after 31 August ends on 28 February`(day: String, out: Bool) throws {
    var carnet = carnet
    carnet.contacts(on: "2024-08-01", "2024-08-31")
    let funnel = try carnet.funnel("2025-01-01", "2025-12-31", until: day)
    #expect(funnel == (out ? ["sortiesAnticipees": 1, "sansSollicitation": 1] : ["fileActive": 1]))
  }

  /// From 1 March six months are 184 days; ten of them paused lead to 11 September.
  @Test(arguments: [("2024-09-10", false), ("2024-09-11", true)])
  func `A pause puts the silence off by its days`(day: String, out: Bool) throws {
    var carnet = carnet
    carnet.contacts(on: "2024-02-01", "2024-03-01")
    carnet.add("pathway-paused", on: "2024-04-01", #""youth":"y","until":"2024-04-11""#)
    carnet.add("contact-attempted", on: "2024-09-11", #""youth":"y""#)
    let funnel = try carnet.funnel("2024-09-01", "2024-12-31", until: day)
    #expect(funnel == (out ? ["sortiesAnticipees": 1, "sansReponse": 1] : ["fileActive": 1]))
  }

  @Test mutating func `Overlapping pauses count a day once`() throws {
    carnet.contacts(on: "2024-02-01", "2024-03-01")
    carnet.add("pathway-paused", on: "2024-04-01", #""youth":"y","until":"2024-04-11""#)
    carnet.add("pathway-paused", on: "2024-04-06", #""youth":"y","until":"2024-04-16""#)
    #expect(try carnet.funnel("2024-09-15", "2024-09-15")["fileActive"] == 1)
    #expect(try carnet.funnel("2024-09-16", "2024-09-16")["sansSollicitation"] == 1)
  }

  @Test mutating func `A pause resumed the same day pauses nothing`() throws {
    carnet.contacts(on: "2024-02-01", "2024-03-01")
    carnet.youth("y", "pathway-paused", on: "2024-04-01")
    carnet.youth("y", "pathway-resumed", on: "2024-04-01")
    #expect(try carnet.funnel("2024-09-01", "2024-09-01")["sansSollicitation"] == 1)
  }

  @Test mutating func `An open pause lasts until the next contact`() throws {
    carnet.contacts(on: "2024-02-01", "2024-03-01")
    carnet.youth("y", "pathway-paused", on: "2024-04-01")
    #expect(try carnet.funnel("2026-01-01", "2026-01-01") == ["fileActive": 1])
    carnet.contacts(on: "2026-02-01")
    #expect(try carnet.funnel("2026-07-31", "2026-07-31") == ["fileActive": 1])
    #expect(try carnet.funnel("2026-08-01", "2026-08-01")["sansSollicitation"] == 1)
  }

  @Test mutating func `An exit on the day of a contact stands and a later contact reopens`() throws
  {
    carnet.contacts(on: "2024-02-01", "2024-03-01", "2024-05-01")
    carnet.leaves("sans-suite", on: "2024-03-01")
    #expect(
      try carnet.funnel("2024-03-01", "2024-04-30")
        == ["mobilises": 1, "sortiesAnticipees": 1, "declarees": 1])
    #expect(try carnet.funnel("2024-05-01", "2024-05-31") == ["reprises": 1, "fileActive": 1])
  }

  @Test mutating func `Of several exits of a day the first recorded stands`() throws {
    carnet.contacts(on: "2024-02-01", "2024-03-01")
    carnet.leaves("sans-suite", on: "2024-03-05", at: "2024-03-05T10:00:00.000Z")
    carnet.leaves("refus", on: "2024-03-05", at: "2024-03-05T09:00:00.000Z")
    carnet.leaves("sans-suite", on: "2024-03-09")
    #expect(try carnet.funnel("2024-03-02", "2024-12-31") == ["autresSorties": 1])
  }

  @Test mutating func `An exit before the second contact is no exit of a mobilised episode`() throws
  {
    carnet.contacts(on: "2024-02-01")
    carnet.leaves("sans-suite", on: "2024-02-02")
    let met = ["reperes": 1, "personnes": 1]
    #expect(
      try carnet.funnel("2024-01-01", "2024-03-01")
        == met.merging(["nonMobilises.departs": 1]) { $1 })
    carnet.contacts(on: "2024-02-20")
    #expect(
      try carnet.funnel("2024-01-01", "2024-03-01")
        == met.merging(["mobilises": 1, "fileActive": 1]) { $1 })
  }

  @Test mutating func `A situation ends the path unless the welcome came first`() throws {
    carnet.contacts(on: "2024-02-01", "2024-03-01")
    carnet.add("situation-found", on: "2024-03-01", #""youth":"y","situation":"emploi""#)
    carnet.leaves("sans-suite", on: "2024-03-02")
    #expect(try carnet.funnel("2024-03-01", "2024-12-31") == ["mobilises": 1, "enSituation": 1])
    carnet.youth("y", "youth-welcomed", on: "2024-03-02")
    #expect(
      try carnet.funnel("2024-03-02", "2024-12-31")
        == ["droitCommun": 1, "apresMobilisation": 1, "inscrits": 1])
  }

  /// The silence is recognised on 15 July 2021; twelve months after the last trace are not over on
  /// 15 January 2022, and are the day after.
  @Test(arguments: [("2022-01-15", false), ("2022-01-16", true)])
  func `A lost youth met again begins a new episode`(day: String, new: Bool) throws {
    var carnet = carnet
    carnet.contacts(on: "2021-01-01", "2021-01-15")
    carnet.contacts(on: day)
    let funnel = try carnet.funnel("2022-01-01", "2022-01-31")
    #expect(
      funnel
        == (new
          ? ["reperes": 1, "personnes": 1, "nonMobilises.aRevoir": 1]
          : ["reprises": 1, "fileActive": 1]))
  }

  @Test mutating func `A reactivated youth is one found again`() throws {
    carnet.contacts(on: "2021-01-01", "2021-01-15", "2023-01-16")
    carnet.youth("y", "youth-welcomed", on: "2023-01-16")
    let rows = try carnet.section("breakdown", "2021-01-01", "2023-12-31", par: "lien")
    #expect(
      rows == """
        {"by":"lien","rows":[\
        {"droitCommun":0,"label":"inconnu","mobilises":1,"reperes":1,"sortiesAnticipees":1,\
        "value":"inconnu"},\
        {"droitCommun":1,"label":"perdu de vue","mobilises":0,"reperes":1,"sortiesAnticipees":0,\
        "value":"perdu-de-vue"}]}
        """)
  }

  @Test mutating func `The kind of action mobilises on the first contact`() throws {
    carnet.programme = BruteForceProgrammes.inSysteme
    carnet.add("action-opened", on: "2021-01-01", #""action":"a","title":"A","kind":"raccrochage""#)
    carnet.contacts(on: "2021-01-05")
    carnet.add("contact-made", on: "2021-01-05", #""youth":"y","action":"a""#)
    #expect(
      try carnet.funnel("2021-01-01", "2021-01-31")
        == ["reperes": 1, "personnes": 1, "mobilises": 1, "fileActive": 1])
  }

  @Test mutating func `An action described later for another programme takes its contacts away`()
    throws
  {
    carnet.add("action-opened", on: "2024-01-01", #""action":"a","title":"A""#)
    carnet.add("contact-made", on: "2024-01-05", #""youth":"y","action":"a""#)
    #expect(try carnet.funnel("2024-01-01", "2024-01-31")["reperes"] == 1)
    carnet.add(
      "action-described", on: "2024-02-01", #""action":"a","title":"A","programmes":["o2r"]"#)
    #expect(try carnet.funnel("2024-01-01", "2024-01-31")["reperes"] == 1)
    #expect(try carnet.funnel("2024-01-01", "2024-01-31", until: "2024-02-01").isEmpty)
  }
}
