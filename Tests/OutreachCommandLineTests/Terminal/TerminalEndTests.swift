import Foundation
import OutreachCommandLine
import TestSupport
import Testing

/// What the terminal is left as, however the built program ends, and when its window changes.
@Suite(.enabled(if: TerminalProcess.isAvailable, "no terminals here"))
struct TerminalEndTests {
  private static let before = [
    "creer carnet --structure ML", "action ouvrir maraude-nord --titre Nord --date 2026-01-05",
  ]

  private static func with<Result>(
    columns: Int, rows: Int, _ body: (inout TerminalProcess, Session) throws -> Result
  ) throws -> Result {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      try session.prepare(before)
      return try TerminalSession.terminal(["noter"], in: folder, columns: columns, rows: rows) {
        try body(&$0, session)
      }
    }
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT])
  func `a signal ends the program as it should, the terminal given back`(signal: Int32) throws {
    try Self.with(columns: 80, rows: 24) { terminal, session in
      let before = TemporaryFolder.contents(of: session.work)
      try terminal.show(until: noBreak("Jeune (surnom, nom ou code)~: "))
      #expect(!terminal.isOrdinary)
      try terminal.type("Lina\r", until: noBreak("Âge~: "))
      terminal.signal(signal)
      #expect(terminal.end() & 0x7F == signal)
      #expect(terminal.isOrdinary)
      #expect(terminal.screen.text == noBreak("Jeune (surnom, nom ou code)~: Lina\nÂge~:\n▏"))
      #expect(TemporaryFolder.contents(of: session.work) == before)
    }
  }

  @Test(arguments: [
    ("\u{3}", 130, "interrompu~: rien de plus n’est enregistré"),
    ("\u{4}", 1, "rien n’est enregistré de cette saisie"),
  ])
  func `ctrl-C is 130 and ctrl-D before anything is recorded a no, the terminal given back`(
    key: String, status: Int32, said: String
  ) throws {
    try Self.with(columns: 80, rows: 24) { terminal, _ in
      try terminal.show(until: noBreak("Jeune (surnom, nom ou code)~: "))
      terminal.type(key)
      #expect(terminal.end() == status << 8)
      #expect(terminal.isOrdinary)
      #expect(
        terminal.screen.text
          == noBreak("Jeune (surnom, nom ou code)~:\n\(said)\n▏"))
    }
  }

  @Test func `a line being typed is folded anew in a window made narrower, then wider`() throws {
    try Self.with(columns: 40, rows: 12) { terminal, _ in
      let prompt = noBreak("Jeune (surnom, nom ou code)~: ")
      try terminal.show(until: prompt)
      try terminal.type("Maximilienne Désirée", until: prompt + "Maximilienne Désirée")
      terminal.resize(columns: 20, rows: 12)
      try terminal.show(until: prompt + "Maximilienne Désirée")
      #expect(
        terminal.screen.text
          == noBreak("Jeune (surnom, nom o\nu code)~: Maximilien\nne Désirée▏"))
      try terminal.type(" Zoé", until: "Désirée Zoé")
      terminal.resize(columns: 60, rows: 12)
      try terminal.show(until: prompt + "Maximilienne Désirée Zoé")
      #expect(terminal.screen.text == prompt + "Maximilienne Désirée Zoé▏")
      try terminal.type("\r", until: noBreak("Âge~: "))
      #expect(terminal.screen.text == prompt + noBreak("Maximilienne Désirée Zoé\nÂge~: ▏"))
    }
  }

  @Test(arguments: [
    ("annuler", "\u{3}", 130), ("annuler", "\u{4}", 1), ("relances --semaines 0", "\u{3}", 130),
    ("relances --semaines 0", "\u{4}", 0),
  ])
  func `a single question is left as those of an entry are`(
    command: String, key: String, status: Int32
  ) throws {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      try session.prepare(Self.before)
      // By the clock of this machine: only what is recent is undone.
      try TerminalSession.terminal(
        ["noter", "--nouveau", "--alias", "Bako"], in: folder, columns: 80, rows: 24
      ) { #expect($0.end() == 0) }
      let before = TemporaryFolder.contents(of: session.work)
      try TerminalSession.terminal(ShellWords.of(command), in: folder, columns: 80, rows: 24) {
        try $0.show(until: command == "annuler" ? "[oui/non] " : noBreak("fini)~: "))
        $0.type(key)
        #expect($0.end() == status << 8)
        #expect($0.isOrdinary)
      }
      #expect(TemporaryFolder.contents(of: session.work) == before)
    }
  }
}
