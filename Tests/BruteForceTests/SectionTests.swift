import BruteForce
import Testing

@Suite struct SectionTests {
  var carnet = HandMadeCarnet()

  @Test mutating func `A nested device is counted under its parent only`() throws {
    carnet.vocabulary = ["cej": "contrat"]
    carnet.contacts(on: "2024-01-10", "2024-01-20")
    carnet.add("device-entered", on: "2024-02-01", #""youth":"y","device":"cej""#)
    carnet.add("device-entered", on: "2024-02-02", #""youth":"y","device":"cej","within":"pacea""#)
    carnet.add("device-entered", on: "2024-02-03", #""youth":"y","device":"cej""#)
    carnet.add("device-entered", on: "2024-01-09", #""youth":"y","device":"aij""#)
    #expect(
      try carnet.section("devices", "2024-01-01", "2024-12-31") == """
        [{"code":"cej","events":2,"eventsMobilises":2,"label":"contrat","persons":1,\
        "personsMobilises":1,"within":null},\
        {"code":"cej","events":1,"eventsMobilises":1,"label":"contrat","persons":1,\
        "personsMobilises":1,"within":"pacea"}]
        """)
  }

  @Test mutating func `A breakdown overlaps and ends with what is not known`() throws {
    carnet.add("contact-made", on: "2024-01-10", #""youth":"a","staff":["lea","amelie"]"#)
    carnet.add("contact-made", on: "2024-01-10", #""youth":"b","staff":["lea"]"#)
    carnet.add("contact-made", on: "2024-01-10", #""youth":"c","staff":[]"#)
    carnet.vocabulary = ["lea": "Léa"]
    let row = #""droitCommun":0,"label":"#
    let rest = #","sortiesAnticipees":0,"value":"#
    #expect(
      try carnet.section("breakdown", "2024-01-01", "2024-12-31", par: "conseiller")
        == #"{"by":"conseiller","rows":[{\#(row)"Léa","mobilises":0,"reperes":2\#(rest)"lea"},"#
        + #"{\#(row)"amelie","mobilises":0,"reperes":1\#(rest)"amelie"},"#
        + #"{\#(row)"non renseigné","mobilises":0,"reperes":1\#(rest)null}]}"#)
  }

  @Test mutating func `The approach is the only one of the action when the contact has none`()
    throws
  {
    carnet.add(
      "action-opened", on: "2024-01-01", #""action":"one","title":"One","approaches":["maraude"]"#)
    carnet.add(
      "action-opened", on: "2024-01-01",
      #""action":"two","title":"Two","approaches":["maraude","vehicule"]"#)
    carnet.add("contact-made", on: "2024-01-10", #""youth":"a","action":"one""#)
    carnet.add("contact-made", on: "2024-01-10", #""youth":"b","action":"two""#)
    let only = [BruteForceFilter(dimension: "approche", code: "maraude")]
    let report = try carnet.bilan("2024-01-01", "2024-12-31", only: only)
    let funnel = try #require(report["funnel"] as? [String: Any])
    #expect(funnel["reperes"] as? Int == 1)
    #expect(bruteForceText(report["only"] ?? "") == #"["approche=maraude"]"#)
    let activity = try #require(report["activity"] as? [String: Any])
    #expect(activity["contacts"] as? Int == 2)
  }

  @Test mutating func `Rates count what was observed for less than six months`() throws {
    carnet.contacts(of: "a", on: "2024-01-30", "2024-02-28")
    carnet.contacts(of: "b", on: "2024-03-31")
    #expect(
      try carnet.section("rates", "2024-01-01", "2024-08-31") == """
        [{"base":2,"name":"tauxMobilisation","numerator":1,"observesMoinsDe6Mois":1,"value":0.5},\
        {"base":2,"name":"tauxDroitCommun","numerator":0,"observesMoinsDe6Mois":1,"value":0},\
        {"base":1,"name":"tauxSortieAnticipee","numerator":1,"observesMoinsDe6Mois":0,"value":1}]
        """)
  }

  @Test mutating func `The profile counts known values only`() throws {
    carnet.describe(
      #""gender":"F","traits":{"neet":true,"qualification":"aucune"}"#, on: "2024-01-10")
    carnet.contacts(on: "2024-01-10", "2024-01-20")
    carnet.contacts(of: "b", on: "2024-01-12")
    carnet.describe(#""traits":{"neet":null}"#, on: "2024-01-15")
    let text = try carnet.section("profile", "2024-01-01", "2024-12-31")
    #expect(
      text == """
        {"mobilises":[{"base":1,"count":1,"trait":"qualification","value":"aucune"},\
        {"base":1,"count":1,"trait":"gender","value":"F"}],\
        "reperes":[{"base":1,"count":1,"trait":"neet","value":true},\
        {"base":1,"count":1,"trait":"qualification","value":"aucune"},\
        {"base":1,"count":1,"trait":"gender","value":"F"}]}
        """)
  }

  @Test mutating func `Activity counts every contact and the held sessions`() throws {
    carnet.contacts(of: "a", on: "2024-01-10", "2024-01-10")
    carnet.add("contact-made", on: "2024-01-11", #""youth":"a","with":"proche","partners":["p"]"#)
    carnet.add(
      "action-opened", on: "2023-01-01", #""action":"x","title":"X","until":"2023-12-31""#)
    carnet.add("action-opened", on: "2024-12-31", #""action":"z","title":"Z","kind":"autre""#)
    carnet.add("session-held", on: "2024-02-01", #""session":"s","action":"z","people":5"#)
    carnet.add(
      "session-held", on: "2024-02-01",
      #""session":"t","action":"z","partners":["q"],"status":"annulee","people":7"#)
    #expect(
      try carnet.section("activity", "2024-01-01", "2024-12-31") == """
        {"actionsActives":1,"actionsParNature":[{"count":1,"value":"autre"}],"contacts":2,\
        "jeunesRencontres":0,"jeunesVus":1,"partenairesActifs":1,"personnesRencontrees":5,\
        "proches":1,"seances":{"annulees":1,"reportees":0,"tenues":1},"tentatives":0}
        """)
  }
}
