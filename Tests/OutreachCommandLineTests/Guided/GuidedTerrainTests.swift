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

  // The last screen of `command`, wide spaces made plain, and the lines it added.
  private static func typed(
    _ command: String, _ keys: [String], after lines: [String] = []
  ) throws -> (screen: String, added: [String]) {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      for line in before + lines {
        let outcome = session.run(ShellWords.of(line))
        #expect(outcome.status == .done, "\(line): \(outcome.error)")
      }
      let old = Typing.written(session.work)
      let shown = screens(typing: keys) { terminal in
        let outcome = session.run(ShellWords.of(command), terminal: terminal)
        #expect(outcome.status == .done && outcome.error == "")
      }
      return (
        (shown.last ?? "").replacing(#/[\u{A0}\u{202F}]/#, with: " "),
        zip(old, Typing.written(session.work)).flatMap { $1.dropFirst($0.count) }
      )
    }
  }

  @Test func `an outing is opened like the last one of mine by Enter alone`() throws {
    let (screen, added) = try Self.typed("terrain ouvrir", ["\r", "\r", "\r", "\r", "\r", "\r"])
    #expect(
      screen == """
        Action [maraude-nord] :
        Format [maraude] :
        Lieu [Gare] :
        Équipe [amelie,karim] :
        Partenaires présents [apase] :
          Sortie du jeudi 15 octobre 2026 (aujourd’hui) ; action maraude-nord ; maraude
          ; Gare ; équipe : amelie, karim ; avec apase
        Enregistrer ? [O/n] :
        enregistré : sortie du jeudi 15 octobre 2026 (aujourd’hui), action maraude-nord,
         code
        """)
    #expect(added == [])
  }
}
