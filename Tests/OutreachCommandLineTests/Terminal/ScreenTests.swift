import OutreachCommandLine
import TestSupport
import Testing

/// The built program on a terminal of its own: whole screens, and the keys that it takes.
@Suite(.enabled(if: TerminalProcess.isAvailable, "no terminals here"))
struct ScreenTests {
  private static let sizes = [(80, 24), (40, 20)]
  private static let outing = [
    "creer carnet --structure ML",
    "partenaire ajouter apase --nom APASE --date 2026-01-05",
    "action ouvrir maraude-nord --titre \"Maraude du nord\" --date 2026-01-05",
    "terrain ouvrir maraude-nord --format maraude --lieu Gare --partenaire apase --a 23h"
      + " --date 2026-10-08",
    "noter --nouveau --alias Yaya --age 17 --genre H --action maraude-nord --lieu \"Gare nord\""
      + " --date 2026-01-15",
  ]
  private static let open = outing + ["terrain ouvrir maraude-nord --lieu \"Gare nord\""]

  private static func play(
    _ session: TerminalSession, _ columns: Int, _ rows: Int, status: Int32 = 0
  ) throws -> Int {
    let (text, keys, ended) = try session.play(columns: columns, rows: rows)
    #expect(ended == status << 8)
    #expect(try session.breaches(text, columns: columns, rows: rows) == [])
    return keys
  }

  private static func step(_ keys: String, _ prompt: String) -> TerminalSession.Step {
    TerminalSession.Step(keys, noBreak(prompt))
  }

  private static let name = "Jeune (surnom, nom ou code)~: "
  private static let whichOpen = "C’est elle ou lui~? Son numéro, ou n pour quelqu’un de nouveau~: "
  private static let which = whichOpen.replacing("~: ", with: " [1]~: ")
  private static let themes = "Sujets abordés~: "
  private static let herNote = "Note (elle peut la lire)~: "
  private static let hisNote = "Note (il peut la lire)~: "
  private static let record = "Enregistrer~? [O/n]~: "
  private static let another = "Un autre~? [O/n]~: "

  @Test(arguments: sizes)
  func `a second contact inside an open outing takes at most twelve keys, the name included`(
    columns: Int, rows: Int
  ) throws {
    let keys = try Self.play(
      TerminalSession(
        name: "noter-deuxieme-contact", before: Self.open, command: "noter",
        steps: [
          Self.step("", Self.name), Self.step("yaya\r", Self.which), Self.step("\r", Self.themes),
          Self.step("\r", Self.hisNote), Self.step("\r", Self.record),
          Self.step("\r", Self.another),
          Self.step("n\r", ""),
        ]), columns, rows)
    #expect(keys == 9)
  }

  @Test(arguments: sizes)
  func `a new youth with alias, age and gender takes at most twenty-five keys`(
    columns: Int, rows: Int
  ) throws {
    let keys = try Self.play(
      TerminalSession(
        name: "noter-nouveau", before: Self.open, command: "noter",
        steps: [
          Self.step("", Self.name), Self.step("Lina\r", "Âge\u{A0}: "),
          Self.step("17\r", "Genre\u{A0}: "), Self.step("f\r", "Zone où elle habite\u{A0}: "),
          Self.step("\r", Self.themes), Self.step("\r", Self.herNote), Self.step("\r", Self.record),
          Self.step("\r", Self.another), Self.step("n\r", ""),
        ]), columns, rows)
    #expect(keys == 14)
  }

  @Test(arguments: sizes)
  func `without an outing each circumstance is asked, explained, gone back over and completed`(
    columns: Int, rows: Int
  ) throws {
    _ = try Self.play(
      TerminalSession(
        name: "noter-sans-sortie", before: Self.outing, command: "noter",
        steps: [
          Self.step("", Self.name), Self.step("yahya\r", Self.whichOpen),
          Self.step("9\r", Self.whichOpen), Self.step("1\r", "Jour [aujourdhui]~: "),
          Self.step("hier\r", "Action [maraude-nord]~: "), Self.step("\r", "Lieu [Gare nord]~: "),
          Self.step("Parc\r", "Partenaires présents~: "),
          Self.step("<\r", "Lieu [Gare nord]~: Parc"),
          Self.step("\r", "Partenaires présents~: "), Self.step("?\r", "Partenaires présents~: "),
          Self.step("ap\t", "Partenaires présents~: apase"), Self.step("\r", Self.themes),
          Self.step("s\t", "Sujets abordés~: s"), Self.step("ante, logement\r", Self.hisNote),
          Self.step("cherche un toit\r", Self.record),
          Self.step("peut-être\r", Self.record), Self.step("n\r", Self.another),
          Self.step("\u{3}", ""),
        ]), columns, rows, status: 130)
  }

  @Test(arguments: sizes)
  func `an outing is opened like the last one`(columns: Int, rows: Int) throws {
    let keys = try Self.play(
      TerminalSession(
        name: "terrain-ouvrir", before: Self.outing, command: "terrain ouvrir",
        steps: [
          Self.step("", "Action [maraude-nord]~: "), Self.step("\r", "Format [maraude]~: "),
          Self.step("\r", "Lieu [Gare]~: "), Self.step("Parc\r", "Équipe [amelie]~: "),
          Self.step("\r", "Partenaires présents [apase]~: "), Self.step("\r", Self.record),
          Self.step("o\r", ""),
        ]), columns, rows)
    #expect(keys == 9)
  }

  @Test(arguments: sizes)
  func `an outing is closed with its counts, its debrief and what follows`(
    columns: Int, rows: Int
  ) throws {
    _ = try Self.play(
      TerminalSession(
        name: "terrain-clore",
        before: Self.open + ["noter --jeune yaya", "noter --nouveau --alias Bako"],
        command: "terrain clore",
        steps: [
          Self.step("", "Heure de fin~: "), Self.step("\r", "Heure de fin~: "),
          Self.step("23h40\r", "Jeunes restés sans nom [0]~: "),
          Self.step("3\r", "Personnes en tout, tous âges [5]~: "),
          Self.step("4\r", "Personnes en tout, tous âges [5]~: "),
          Self.step("7\r", "Dont proches de jeunes [0]~: "),
          Self.step("1\r", "Bilan de l’équipe (confidentiel)~: "),
          Self.step("calme\r", "Suite à donner (Entrée~: aucune)~: "),
          Self.step("rappeler la mairie\r", "Pour qui [amelie]~: "),
          Self.step("karim\r", "Pour quand~: "),
          Self.step("10 j\r", "Autre suite (Entrée~: aucune)~: "),
          Self.step("\r", Self.record), Self.step("\r", ""),
        ]), columns, rows)
  }

  @Test(arguments: sizes)
  func `notes of a phone are shown as understood, doubted and confirmed`(
    columns: Int, rows: Int
  ) throws {
    _ = try Self.play(
      TerminalSession(
        name: "noter-notes", before: Self.open, command: "noter --depuis /notes.txt",
        steps: [
          Self.step("", "n (nouveau) ou p (passer)~: "),
          Self.step("1\r", "Noter comme nouveau·elle~? [o/N]~: "),
          Self.step("\r", "Celle ou celui de la ligne 2~? o, n ou p (passer)~: "),
          Self.step("p\r", Self.record), Self.step("<\r", "o, n ou p (passer)~: p"),
          Self.step("\r", Self.record), Self.step("\r", ""),
        ],
        notes: """
          Jeudi 15
          Yaia 17 H, 2e fois, veut le permis
          Lina, 16 ans, fille, jamais vue, QPV
          Momo ~19 déjà vu
          3 jeunes devant le gymnase
          fille 17 ans
          Yaia, le grand
          """), columns, rows)
  }

  @Test(arguments: sizes)
  func `whoever was tried is noted on the morning list, a slip mended on its line`(
    columns: Int, rows: Int
  ) throws {
    let call = "Numéro et lettre (Entrée~: fini)~: "
    let day =
      "Rendez-vous quel jour~? (lundi, 22/10/2026, 10 j~; Entrée~: ne rien noter) "
    _ = try Self.play(
      TerminalSession(
        name: "relances",
        before: Self.outing + ["noter --nouveau --alias Lina --genre F --date 2026-09-03"],
        command: "relances",
        steps: [
          Self.step("", call), Self.step("1 é\r", call), Self.step("1 r\r", call),
          // É for v: the arrow and the backspace of one letter.
          Self.step("1 é\u{7F}v\r", day), Self.step("bof\r", day), Self.step("lundi\r", call),
          Self.step("\r", ""),
        ]), columns, rows)
  }

  @Test(arguments: ["TERM=dumb", "ALLERVERS_ACCESSIBLE=1"])
  func `where lines cannot be edited questions are numbered and plain`(setting: String) throws {
    let parts = setting.split(separator: "=").map(String.init)
    let session = TerminalSession(
      name: "noter-accessible", before: Self.outing, command: "noter --hors-sortie",
      steps: [
        Self.step("", Self.name), Self.step("Lina\n", "Âge\u{A0}: "),
        Self.step("17\n", "Genre\u{A0}: "), Self.step("1\n", "Zone où elle habite\u{A0}: "),
        Self.step("<\n", "Genre [F]\u{A0}: "), Self.step("\n", "Zone où elle habite\u{A0}: "),
        Self.step("\n", "Jour [aujourdhui]~: "), Self.step("\n", "Action [maraude-nord]~: "),
        Self.step("\n", "Lieu [Gare nord]~: "), Self.step("\n", "Partenaires présents~: "),
        Self.step("\n", Self.themes), Self.step("\n", Self.herNote), Self.step("\n", Self.record),
        Self.step("\n", Self.another), Self.step("n\n", ""),
      ], variables: ["TERM": "xterm"].merging([parts[0]: parts[1]]) { $1 })
    let (text, _, status) = try session.play(columns: 80, rows: 24)
    #expect(status == 0)
    #expect(!text.contains("\u{1B}"))
    #expect(try session.breaches(text, columns: 80, rows: 24) == [])
  }
}
