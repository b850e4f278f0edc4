import Foundation
import Outreach
import OutreachCommandLine
import TestSupport
import Testing

/// Every free text of a carnet filled with what a terminal obeys, and every verb that shows one.
struct TerminalEscapeTests {
  private static let evil =
    "x\u{1B}[2J\u{1B}]0;t\u{07}\u{9B}31m\u{7F}\u{85}\u{202E}\u{2066}\u{2028}\u{2029}\u{200F}\r\u{08}y"

  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x61C: true
    default: false
    }
  }

  @Test(arguments: [
    "journal", "journal --corriges", "journal --par fait --format json", "journal --format csv",
    "bilan --annee 2026 --par action --format csv", "jeune lister",
    "jeune montrer Y1", "jeune montrer xalias", "partenaire lister", "action lister",
    "bilan --annee 2026", "bilan --annee 2026 --definitions", "bilan --annee 2026 --format json",
    "bilan --annee 2026 --par action", "bilan --annee 2026 --par zone",
    "bilan --annee 2026 --par lieu-commune", "bilan --annee 2026 --par conseiller",
    "bilan --annee 2026 --par commune", "bilan --annee 2026 --par quartier",
    "bilan --annee 2026 --par approche", "bilan --annee 2026 --doublons",
    "bilan --annee 2026 --programme standard,autre", "cohortes --annee 2026",
    "cohortes --annee 2026 --format json", "durees --annee 2026 --par conseiller",
    "durees --annee 2026 --format json", "doublons", "doublons --format json", "aide programmes",
    "noter --jeune x", "noter --jeune Y1 --action A1", "tentative Y1", "premier-accueil Y1",
    "orienter Y1 --vers P1", "orienter Y1 --arrive", "terrain ouvrir A1",
    "terrain clore", "suite --jeune Y1 --pour karim --echeance 3j", "corriger E4 --lieu ailleurs",
    "annuler E4 --oui", "doublon Y1 Y2 --meme", "referent Y1 karim",
    "arret Y1 --motif refus", "situation Y1 emploi", "dispositif Y1 pacea", "pause Y1",
    "action clore A1", "action decrire A1 --titre T", "partenaire decrire P1 --nom N",
    "verifier", "verifier --format json", "verifier --reparer",
  ])
  func `no text of a carnet reaches a terminal raw`(line: String) throws {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      #expect(session.run(["creer", "carnet", "--structure", Self.evil]).status == .done)
      try Self.fill(session.work)
      let outcome = session.run(ShellWords.of(Substring(line)), isShown: true)
      #expect(Self.obeyed(outcome) == [])
      #expect(![.badConfiguration, .notPermitted, .usage].contains(outcome.status))
    }
  }

  @Test func `the texts are shown all the same, written out`() throws {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      #expect(session.run(["creer", "carnet", "--structure", Self.evil]).status == .done)
      try Self.fill(session.work)
      for line in [
        "journal", "action lister", "partenaire lister", "bilan --annee 2026", "verifier",
      ] {
        #expect(session.run(ShellWords.of(Substring(line))).output.contains("\\u{1B}"), "\(line)")
      }
    }
  }

  @Test(arguments: [
    ["\(evil)"], ["aide", evil], ["journal", evil], ["journal", "--\(evil)"],
    ["journal", "--carnet", evil], ["journal", "--mois", evil], ["noter", "--jeune", evil],
    ["noter", "--jeune", "Y1", "--action", evil], ["creer", evil, "--structure", "a"],
    ["noter", "--jeune", "Y1", "--lieu", evil], ["noter", "--nouveau", "--alias", evil],
    ["bilan", "--programme", evil], ["bilan", "--annee", "2026", "-o", evil],
    ["action", "ouvrir", "a", "--titre", evil], ["action", "ouvrir", evil, "--titre", evil],
    ["partenaire", "ajouter", "p", "--nom", evil], ["corriger", evil, "--lieu", evil],
    ["annuler", evil], ["situation", "Y1", evil], ["simuler", evil, "--jeunes", "1"],
    ["jeune", "decrire", "Y1", "--trait", evil], ["verifier", "--format", evil],
  ])
  func `no argument reaches a terminal raw`(arguments: [String]) throws {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      #expect(session.run(["creer", "carnet", "--structure", "Sud"]).status == .done)
      try Self.fill(session.work)
      let outcome = session.run(arguments, isShown: true)
      #expect(Self.obeyed(outcome) == [])
    }
  }

  // The lines a terminal would obey; bold is the program's own.
  private static func obeyed(_ outcome: Session.Outcome) -> [String] {
    (outcome.output + outcome.error).replacing("\r\n", with: "\n").replacing("\u{1B}[1m", with: "")
      .replacing("\u{1B}[0m", with: "").split(separator: "\n")
      .filter { $0.unicodeScalars.contains(where: isObeyed) }.map { $0.debugDescription }
  }

  private static func fill(_ carnet: String) throws {
    let writer = carnet + "/journal/karim-ab12"
    // A folder's name is a text too, of a synchroniser's making.
    let named = carnet + "/journal/karim-ab12 (\(evil))"
    let hidden = carnet + "/confidentiel/karim-ab12"
    for folder in [writer, named, hidden] {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    try write(journal, to: writer + "/2026-10.jsonl")
    try write(journal.prefix(3) + [Array("{\"v\":1\u{1B}\n".utf8)], to: named + "/2026-09.jsonl")
    try write(confidential, to: hidden + "/2026-10.jsonl")
    try write([], to: writer + "/\(evil).txt")
    let programme = try String(
      contentsOfFile: carnet + "/programmes/standard.json", encoding: .utf8)
    let title = JSONValue.string(evil).compact
    try write(
      [
        Array(
          programme.replacing(#/"title": *"[^"]*"/#) { _ in "\"title\":\(title)" }
            .replacing(#/"id": *"standard"/#) { _ in "\"id\":\"autre\"" }.utf8)
      ], to: carnet + "/programmes/autre.json")
    let settings = try String(contentsOfFile: carnet + "/carnet.json", encoding: .utf8)
    try write(
      [
        Array(
          settings.replacing(
            "\"vocabulary\": {", with: "\"vocabulary\": {\"maraude\":\(title),\(title):\(title),"
          )
          .replacing(#/"Maraude"/#) { _ in "\"M\"" }
          .replacing("\"maraude\": \"M\",", with: "").utf8)
      ], to: carnet + "/carnet.json")
  }

  private static func write(_ lines: some Collection<[UInt8]>, to path: String) throws {
    try Data(lines.joined()).write(to: URL(fileURLWithPath: path))
  }

  private static let text = JSONValue.string(evil)
  private static let texts = JSONValue.array([.string(evil), .string("maraude")])

  private static let journal: [[UInt8]] = {
    let place = [
      JSONMember("place", text), JSONMember("commune", text), JSONMember("area", text),
      JSONMember("zones", texts),
    ]
    let youth = [JSONMember("youth", .string("Y1"))]
    let action = [JSONMember("action", .string("A1"))]
    let who = JSONMember("staff", texts)
    let described =
      place.dropFirst() + [
        JSONMember("gender", text),
        JSONMember("traits", .object([JSONMember(evil, text), JSONMember("language", text)])),
      ]
    return [
      event(
        "E1", .actionOpened,
        action + [
          JSONMember("title", text), JSONMember("kind", text), JSONMember("approaches", texts),
          JSONMember("programmes", .array([])), JSONMember("leads", texts),
          JSONMember("funders", texts),
        ] + place.dropFirst()),
      event(
        "E2", .partnerAdded,
        [
          JSONMember("partner", .string("P1")), JSONMember("name", text), JSONMember("kind", text),
          JSONMember("commune", text), JSONMember("aliases", texts), JSONMember("skills", texts),
        ]),
      event("E3", .youthRegistered, youth + described),
      event(
        "E4", .contactMade,
        youth + action + place + [
          who, JSONMember("approach", text), JSONMember("kind", text), JSONMember("channel", text),
          JSONMember("themes", texts), JSONMember("partners", .array([.string("P1")])),
          JSONMember("initiative", text),
        ]),
      event("E5", .contactMade, youth + action + [who], day: "2026-10-09"),
      event(
        "E6", .sessionHeld,
        action + place + [
          JSONMember("session", .string("S1")), JSONMember("format", text),
          JSONMember("reason", text), who,
        ]),
      event("E7", .youthRegistered, [JSONMember("youth", .string("Y2"))] + described),
      event(
        "E8", .youthReferred,
        youth + [
          JSONMember("partner", .string("P1")), JSONMember("mode", text),
        ]),
      event("E9", .situationFound, youth + [JSONMember("situation", text)]),
      event("E10", .deviceEntered, youth + [JSONMember("device", text)]),
      event("E11", .pathwayLeft, youth + [JSONMember("reason", text)]),
      event(
        "E12", .eventCorrected,
        [
          JSONMember("target", .string("E5")),
          JSONMember("with", .object(youth + place + [who])),
        ]),
      event(
        "E13", .eventRetracted,
        [
          JSONMember("target", .string("E9")), JSONMember("reason", text),
        ]),
      event("E14", .contactMade, [JSONMember("youth", .string("Y2"))] + action + place),
      event(
        "E15", .contactAttempted, youth + [JSONMember("channel", text), JSONMember("result", text)]),
    ]
  }()

  private static let confidential: [[UInt8]] = ["Y1", "Y2"].map { youth in
    Event(
      confidential: "identity", id: "I" + youth, at: Instant(milliseconds: 1_792_000_000_000),
      by: evil,
      own: [
        JSONMember("youth", .string(youth)), JSONMember("alias", .string("xalias" + evil)),
        JSONMember("firstName", text), JSONMember("lastName", text), JSONMember("phone", text),
      ], number: nil
    ).line
  }

  private static func event(
    _ id: String, _ type: EventType, _ own: [JSONMember], day: String = "2026-10-02"
  ) -> [UInt8] {
    Event(
      type, id: id, at: Instant(milliseconds: 1_792_000_000_000), by: evil, on: Day(iso: day),
      own: own
    ).line
  }
}
