import OutreachCommandLine
import TestSupport
import Testing

/// `terrain` as it is typed at a terminal.
struct GuidedTerrainTests {
  private static let before = [
    "creer carnet --structure ML",
    "partenaire ajouter apase --nom APASE --date 2026-09-01",
    "action ouvrir maraude-nord --titre Nord --date 2026-09-01",
    "action ouvrir bus --titre Bus --date 2026-09-01",
    "terrain ouvrir bus --format permanence --lieu Mairie --a 18h --date 2026-10-12",
    "terrain ouvrir maraude-nord --format maraude --lieu Gare --conseiller amelie --conseiller karim"
      + " --partenaire apase --a 23h --date 2026-10-13",
  ]

  // What `command` adds to the carnet.
  private static func added(
    _ command: String, _ keys: [String], after lines: [String] = [], hours: Int64 = 0,
    status: ExitStatus = .done
  ) throws -> [String] {
    try Session.with(before + lines) { session, carnet in
      session.hours = hours
      let old = Typing.written(carnet)
      _ = screens(typing: keys) { terminal in
        let outcome = session.run(ShellWords.of(command), terminal: terminal)
        #expect(outcome.status == status)
      }
      return zip(old, Typing.written(carnet)).flatMap { $1.dropFirst($0.count) }.map {
        $0.replacing(#/[0-9A-Z]{26}/#, with: "ID")
      }
    }
  }

  @Test func `an outing is opened like the last one of mine, or of its format, by Enter alone`()
    throws
  {
    let last = "place:Gare,staff:[amelie,karim],partners:[apase]"
    let enters = Array(repeating: "\r", count: 6)
    let day = "session-held,on:2026-10-15,session:ID,action:"
    #expect(
      try Self.added("terrain ouvrir", enters) == [day + "maraude-nord,format:maraude," + last])
    #expect(try Self.added("maraude", enters) == [day + "maraude-nord,format:maraude," + last])
    #expect(
      try Self.added("permanence", enters)
        == [day + "bus,format:permanence,place:Mairie,staff:[amelie]"])
  }

  @Test func `a point empties what is proposed, and what an option says is not asked`() throws {
    #expect(
      try Self.added(
        "terrain ouvrir --lieu Parc --partenaire apase", ["bus\r", ".\r", ".\r", "\r"])
        == [
          "session-held,on:2026-10-15,session:ID,action:bus,place:Parc,staff:[amelie],partners:[apase]"
        ])
  }

  @Test func `an outing left, refused or tried is not recorded`() throws {
    #expect(try Self.added("terrain ouvrir", ["\r", "\r", "\u{3}"], status: .interrupted) == [])
    #expect(try Self.added("terrain ouvrir", ["\r", "\r", "\u{4}"], status: .no) == [])
    #expect(try Self.added("terrain ouvrir", ["\r\r\r\r\r", "n\r"], status: .no) == [])
    #expect(try Self.added("terrain ouvrir --essai", ["\r\r\r\r\r\r"]) == [])
  }

  private static let open = ["terrain ouvrir maraude-nord --de 20h --lieu Gare"]

  @Test func `after midnight an outing, its contacts and its end belong to the evening`() throws {
    // 00:20 in Paris, on the 16th.
    let night: Int64 = 13
    #expect(
      try Self.added("noter", ["Bako\r\r\r\r\r\r\r", "n\r"], after: Self.open, hours: night)
        == [
          "youth-registered,on:2026-10-15,youth:ID",
          "contact-made,on:2026-10-15,youth:ID,action:maraude-nord,session:ID,place:Gare,staff:[amelie]",
          "identity,youth:ID,alias:Bako",
        ])
    #expect(
      try Self.added(
        "terrain clore", ["\r\r\r\r\r\r"],
        after: Self.open + ["noter --nouveau --alias Bako"], hours: night)
        == [
          "event-corrected,target:ID,with:{on:2026-10-15,session:ID,action:maraude-nord,from:20:00,"
            + "to:00:00,place:Gare,staff:[amelie],people:1,youths:1}"
        ])
    #expect(
      try Self.added("terrain ouvrir bus", [], hours: night)
        == ["session-held,on:2026-10-15,session:ID,action:bus,staff:[amelie]"])
    // 06:00: another day.
    #expect(
      try Self.added("terrain ouvrir bus", [], hours: 19)
        == ["session-held,on:2026-10-16,session:ID,action:bus,staff:[amelie]"])
  }

  @Test func `closing counts who is not named besides those noted, once a person`() throws {
    let noted = ["noter --nouveau --alias Bako", "noter --jeune bako --theme sport"]
    let keys = [
      "23h\r", "4\r", "8\r", "2\r", "calme\r", "voir la mairie\r", "karim\r", "10 j\r", "\r",
    ]
    let added = try Self.added("terrain clore", keys + ["\r"], after: Self.open + noted)
    #expect(
      added == [
        "follow-up-opened,on:2026-10-15,owner:karim,due:2026-10-25,session:ID",
        "event-corrected,target:ID,with:{on:2026-10-15,session:ID,action:maraude-nord,from:20:00,"
          + "to:23:00,place:Gare,staff:[amelie],people:8,youths:5,relatives:2}",
        "note,followUp:ID,text:voir la mairie", "note,session:ID,text:calme",
      ])
  }

  @Test func `of several outings still open one is chosen by its number`() throws {
    let added = try Self.added(
      "terrain clore", ["2\r", "23h\r", "\r\r\r\r\r"],
      after: Self.open + ["terrain ouvrir bus --de 14h"])
    #expect(added.count == 1 && added[0].contains("action:bus,from:14:00"))
  }

  private static let closing = [
    "23h\r", "4\r", "8\r", "2\r", "\r", "voir la mairie\r", "karim\r", "lundi\r", "\r", "\r",
  ]

  @Test func `what a closing recorded is shown and undone together`() throws {
    try Session.with(Self.before + Self.open) { session, carnet in
      _ = screens(typing: Self.closing) { terminal in
        #expect(session.run(["terrain", "clore"], terminal: terminal).status == .done)
      }
      let old = Typing.written(carnet)[0]
      let shown = screens(typing: ["oui\r"]) { terminal in
        let outcome = session.run(["annuler"], terminal: terminal)
        #expect(outcome.status == .done)
        #expect(
          outcome.error
            == noBreak(
              """
              Votre dernière saisie~:
                correction (sortie du jeudi 15 octobre 2026 (aujourd’hui), Nord
                (maraude-nord), Gare, 8 personnes)~; fin~: rien → 23:00~; personnes~: rien →
                8~; jeunes~: rien → 4~; proches~: rien → 2
                suite à donner du jeudi 15 octobre 2026 (aujourd’hui), karim, le 19/10/2026

              """))
      }
      #expect(shown[0] == noBreak("Annuler tout cela~? [oui/non] ▏"))
      let added = Typing.written(carnet)[0].dropFirst(old.count)
      #expect(added.count == 2 && added.allSatisfy { $0.hasPrefix("event-retracted") })
      #expect(session.run(["terrain", "compter", "--personnes", "3"]).status == .done)
      #expect(!session.run(["relances"]).error.contains("suite"))
    }
  }

  @Test func `an outing closed already is closed again by a yes alone`() throws {
    let closed = Self.open + ["terrain clore --a 23h"]
    let code = try Session.with(Self.before + closed) { session, _ in
      session.run(["terrain", "compter", "--date", "2026-10-15", "--personnes", "1"]).error
        .firstMatch(of: #/(\w{4}) \(maraude-nord, 20:00-23:00\)/#)?.1
    }
    let command = "terrain clore " + (try #require(code))
    #expect(try Self.added(command, ["\r"], after: closed, status: .no) == [])
    let added = try Self.added(
      command, ["o\r", "\r", "\r", "\r", "\r", "\r", "\r"], after: closed)
    #expect(added.count == 1 && added[0].hasPrefix("event-corrected"))
    // Its end told when it was opened is no closing.
    let ended = try Self.added(
      "terrain clore --date 2026-10-12", [], after: [], status: .badData)
    #expect(ended == [])
  }

  @Test func `a contact noted in a named outing is of its day and of it`() throws {
    try Session.with(Self.before + Self.open) { session, carnet in
      let code = session.run(["terrain", "compter", "--date", "2026-10-13", "--jeunes", "1"]).error
        .firstMatch(of: #/(\w{4}) \(maraude-nord/#)?.1
      let named = String(try #require(code))
      let shown = screens(typing: ["Bako\r\r\r\r\r\r\r", "n\r"]) { terminal in
        let outcome = session.run(["noter", "--seance", named], terminal: terminal)
        #expect(outcome.status == .done)
      }
      #expect(shown[0].hasPrefix(noBreak("  Sortie~: \(named) (maraude-nord, jusqu’à 23:00).")))
      let noted = Typing.written(carnet)[0].filter { $0.hasPrefix("contact-made") }
      #expect(noted.count == 1 && noted[0].contains("on:2026-10-13") && noted[0].contains("karim"))
    }
  }
}
