import Foundation
import OutreachCommandLine
import TestSupport
import Testing

/// `noter` as it is typed at a terminal.
struct GuidedNoterTests {
  private static let outing = [
    ["creer", "/carnet", "--structure", "ML"],
    ["action", "ouvrir", "maraude-villeneuve", "--titre", "Maraude", "--date", "2026-01-05"],
    [
      "noter", "--nouveau", "--alias", "Yaya", "--age", "17", "--genre", "H", "--action",
      "maraude-villeneuve", "--date", "2026-01-15",
    ],
    ["terrain", "ouvrir", "maraude-villeneuve", "--lieu", "Gare nord"],
  ]

  // The screen after each key, the funnel of the month, and how the command ended.
  private static func typed(
    _ keys: [String], columns: Int, rows: Int, status: ExitStatus = .done
  ) throws -> (screen: String, journal: String) {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      for line in outing {
        let words = line.map { $0 == "/carnet" ? "carnet" : $0 }
        #expect(session.run(words).status == .done)
      }
      let shown = screens(typing: keys, columns: columns, rows: rows) { terminal in
        #expect(session.run(["noter"], terminal: terminal).status == status)
      }
      return (
        (shown.last ?? "").replacing(#/[\u{A0}\u{202F}]/#, with: " "),
        session.run(["journal", "--format", "csv"]).output
      )
    }
  }

  @Test(arguments: [(80, 24), (40, 20)])
  func `a second contact inside an open outing takes at most twelve keys, the name included`(
    columns: Int, rows: Int
  ) throws {
    // The name, then Enter: it is he, no subject, no note, record.
    let keys = ["y", "a", "y", "a", "\r", "\r", "\r", "\r", "\r"]
    #expect(keys.count <= 12)
    let (screen, journal) = try Self.typed(keys + ["n", "\r"], columns: columns, rows: rows)
    #expect(journal.split(separator: "\r\n").count == 6)
    #expect(screen.replacing("\n", with: "").contains("2e contact : mobilisé ("))
    #expect(screen.split(separator: "\n").allSatisfy { $0.count <= columns })
    if columns == 80 { #expect(screen.hasPrefix("  Sortie en cours : ")) }
  }

  @Test func `a new youth with alias, age and gender takes at most twenty-five keys`() throws {
    let keys = "Lina\r17\rf\r\r\r\r\r".map(String.init)
    #expect(keys.count <= 25)
    let (screen, journal) = try Self.typed(keys + ["n", "\r"], columns: 80, rows: 24)
    #expect(journal.split(separator: "\r\n").count == 7)
    #expect(screen.contains("1er contact : repérée"))
    let words = screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("nouvelle, « Lina » ; 17 ans ; Femme (F) ; sortie"))
  }

  @Test func `ctrl-C keeps what was confirmed and records nothing else`() throws {
    let keys = ["yaya\r", "\r\r\r\r", "o\r", "Bako\r", "\u{3}"]
    let (screen, journal) = try Self.typed(keys, columns: 80, rows: 24, status: .interrupted)
    #expect(journal.split(separator: "\r\n").count == 6)
    #expect(screen.hasSuffix("Âge :\n▏"))
  }

  @Test func `ctrl-D after something was recorded is no refusal`() throws {
    let keys = ["yaya\r", "\r\r\r\r", "o\r", "Bako\r", "\u{4}"]
    let (screen, journal) = try Self.typed(keys, columns: 80, rows: 24)
    #expect(journal.split(separator: "\r\n").count == 6)
    #expect(screen.hasSuffix("rien n’est enregistré de cette saisie\n▏"))
  }

  @Test func `nobody of those shown is N as well as n`() throws {
    let keys = ["yaya\r", "N\r", "19\r", "f\r", "\r", "\r", "\r", "\r", "n\r"]
    let (screen, journal) = try Self.typed(keys, columns: 80, rows: 24)
    #expect(screen.contains("nouvelle, « yaya » ; 19 ans"))
    #expect(screen.contains("1er contact : repérée"))
    #expect(journal.split(separator: "\r\n").count == 8)
  }
}
