import Foundation
import OutreachCommandLine
import TestSupport
import Testing

/// A night typed as a counsellor does: nine encounters, one with somebody met nine months before, a group that stays
/// unnamed, two typed wrongly, and the computer gone twice.
@Suite(.enabled(if: TerminalProcess.isAvailable, "no terminals here"))
struct NightTests {
  private static let before = [
    "creer carnet --structure ML",
    "action ouvrir maraude-nord --titre \"Maraude du nord\" --date 2026-01-05",
    "noter --nouveau --alias Yaya --age 17 --genre H --action maraude-nord --lieu \"Gare nord\""
      + " --date 2026-01-15",
  ]
  private static let name = noBreak("Jeune (surnom, nom ou code)~: ")
  private static let note = noBreak("Note (il peut la lire)~: ")
  private static let another = noBreak("Un autre~? [O/n]~: ")

  // Types one encounter after the other, and gives the ids that the screen said to be recorded.
  private static func type(
    _ encounters: [String], in folder: String, ending: (inout TerminalProcess) throws -> Void
  ) throws -> [String] {
    try TerminalSession.terminal(["noter"], in: folder, columns: 80, rows: 60) { terminal in
      try terminal.show(until: name)
      for (number, keys) in encounters.enumerated() {
        if number > 0 { try terminal.type("\r", until: name) }
        try terminal.type(keys, until: another)
      }
      try ending(&terminal)
      let shown = (terminal.screen.gone + [terminal.screen.text]).joined(separator: "\n")
      return shown.matches(of: #/\n  (0[0-9A-HJKMNP-TV-Z]{25})\n/#).map { String($0.output.1) }
    }
  }

  private static func killed(_ terminal: inout TerminalProcess) {
    terminal.signal(SIGKILL)
    #expect(terminal.end() & 0x7F == SIGKILL)
  }

  // Runs a command that asks nothing.
  private static func run(_ arguments: [String], in folder: String) throws -> String {
    try TerminalSession.terminal(arguments, in: folder, columns: 80, rows: 200) { terminal in
      #expect(terminal.end() == 0)
      return terminal.screen.text
    }
  }

  @Test func `nothing confirmed is missing, and the month is counted right`() throws {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      try session.prepare(Self.before)
      _ = try Self.run(
        ["terrain", "ouvrir", "maraude-nord", "--lieu", "Gare nord", "--de", "20h"], in: folder)
      // The fourth is taken for the second; the computer goes while the fifth is typed.
      var ids = try Self.type(
        [
          "yaya\r\rmobilite\r\r\r", "Lina\r17\rf\r\r\r\r\r", "Momo\r19\rh\r\r\r\r\r",
          "lina\r1\r\r\r\r",
        ], in: folder
      ) { terminal in
        try terminal.type("\r", until: Self.name)
        try terminal.type("Kevin\r20\rh\r\r\r", until: Self.note)
        Self.killed(&terminal)
      }
      #expect(ids.count == 4)
      _ = try Self.run(["annuler", ids[3], "--oui"], in: folder)
      // It goes again as soon as the sixth is said to be recorded.
      ids += try Self.type(
        ["Sarah\r18\rf\r\r\r\r\r", "Kevin\r20\rh\r\r\r\r\r"], in: folder,
        ending: Self.killed)
      ids += try Self.type(
        [
          "Bako\r22\rh\r\r\r\r\r", "Fatou\r21\rf\r\r\r\r\r", "Inès\r17\rf\r\rsport\r\r\r",
          // Last: the code made up for somebody without a name may look like any name typed after it.
          "\r16\rf\r\r\r\r\r",
        ], in: folder
      ) { terminal in
        terminal.type("n\r")
        #expect(terminal.end() == 0)
      }
      #expect(ids.count == 10)
      // Inès spoke of housing, not of sport.
      _ = try Self.run(["corriger", ids[8], "--theme", "logement"], in: folder)
      try Self.close(in: folder)

      let json = session.run(["journal", "--format", "json"]).output
      for id in ids { #expect(json.contains(id)) }
      let bilan = try Self.run(["bilan", "--mois", "2026-10"], in: folder)
      #expect(
        try TerminalSession(name: "nuit", before: [], command: "", steps: [])
          .breaches(bilan + "\n", columns: 80, rows: 200) == [])
      #expect(try Self.run(["verifier"], in: folder).hasPrefix("aucune faute, aucun avis\n"))
    }
  }

  private static func close(in folder: String) throws {
    try TerminalSession.terminal(["terrain", "clore"], in: folder, columns: 80, rows: 24) {
      try $0.show(until: noBreak("Heure de fin~: "))
      try $0.type("23h40\r", until: noBreak("Jeunes restés sans nom [0]~: "))
      try $0.type("4\r", until: noBreak("Personnes en tout, tous âges [13]~: "))
      $0.type("\r\r\r\r")
      #expect($0.end() == 0)
    }
  }
}
