import Foundation
import OutreachCommandLine
import TestSupport
import Testing

/// A carnet made by command lines, then the built program typed to at a terminal of its own.
struct TerminalSession: Sendable {
  /// `Fixtures/screens/<name>` holds the screens.
  let name: String
  let before: [String]
  /// `/` at the beginning of a word stands for the folder of `notes.txt`.
  let command: String
  /// What is typed, and what then stands before the cursor; the last step ends the program.
  let steps: [Step]
  var notes = ""
  var variables = ["TERM": "xterm"]

  struct Step: Sendable {
    let keys: String
    let prompt: String

    init(_ keys: String, _ prompt: String) { (self.keys, self.prompt) = (keys, prompt) }
  }

  /// Every screen, under what was typed, and how many keys that was.
  func play(columns: Int, rows: Int) throws -> (text: String, keys: Int, status: Int32) {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      try session.prepare(before)
      try notes.write(toFile: folder + "/notes.txt", atomically: true, encoding: .utf8)
      return try Self.terminal(
        ShellWords.of(command).map { $0.hasPrefix("/") ? folder + $0 : $0 }, in: folder,
        columns: columns, rows: rows, variables: variables
      ) { terminal in
        var text = "$ allervers \(command)\n"
        for step in steps.dropLast() {
          step.keys.isEmpty
            ? try terminal.show(until: step.prompt)
            : try terminal.type(step.keys, until: step.prompt)
          text += Self.shown(step.keys, terminal.screen)
        }
        let keys = terminal.keys
        let last = steps.last?.keys ?? ""
        terminal.type(last)
        let status = terminal.end()
        #expect(terminal.isOrdinary)
        return (text + Self.shown(last, terminal.screen), keys, status)
      }
    }
  }

  /// The built program on the carnet of a `Session` in `folder`.
  static func terminal<Result>(
    _ arguments: [String], in folder: String, columns: Int, rows: Int,
    variables: [String: String] = ["TERM": "xterm"],
    _ body: (inout TerminalProcess) throws -> Result
  ) throws -> Result {
    let own = [
      "HOME": folder, "PATH": "/usr/bin:/bin", "NO_COLOR": "1", "ALLERVERS_POSTE": "amelie-7k3q",
      "XDG_STATE_HOME": folder + "/state", "XDG_CONFIG_HOME": folder + "/config",
      "ALLERVERS_AUJOURDHUI": "2026-10-15", "ALLERVERS_CARNET": folder + "/essai/carnet",
    ]
    return try TerminalProcess.with(
      BuiltProgram.path(), arguments, variables: own.merging(variables) { $1 }, columns: columns,
      rows: rows, body)
  }

  /// What differs from the screens recorded; with `RECORD=1` they are written instead, and that is said.
  func breaches(_ text: String, columns: Int, rows: Int) throws -> [String] {
    let folder = Fixtures.path + "/screens/" + name
    let path = folder + "/\(columns)x\(rows).txt"
    let expected = FileManager.default.contents(atPath: path).map {
      String(decoding: $0, as: UTF8.self)
    }
    if expected == text { return [] }
    guard ProcessInfo.processInfo.environment["RECORD"] == "1" else {
      return ["\(path): expected\n\(expected ?? "nothing")found\n\(text)"]
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return ["\(path): recorded"]
  }

  // Ids are drawn anew at each run: a letter stands for each of theirs.
  private static func shown(_ keys: String, _ screen: Screen) -> String {
    let typed = keys.replacing("\r", with: "⏎").replacing("\n", with: "⏎").replacing(
      "\t", with: "⇥"
    )
    .replacing("\u{3}", with: "^C").replacing("\u{4}", with: "^D")
    let masked = screen.text
      .replacing(#/0(\n?[0-9A-HJKMNP-TV-Z]){25}/#) { id in
        String(id.output.0.map { $0 == "\n" ? $0 : "X" })
      }
      .replacing(#/(à\s+appeler\s«.)\w{4}-\w{4}/#) { $0.output.1 + "Xxxx-Xxxx" }
      .replacing(#/(jeune\s+)[0-9A-Z]{4}(\s+\(nouve\S+)/#) {
        $0.output.1 + "XXXX" + $0.output.2
      }
      .replacing(#/((code|--seance)\s+)[0-9A-Z]{4}\b/#) { $0.output.1 + "XXXX" }
    return (keys.isEmpty ? "" : "\n⌨ " + typed + "\n") + masked + "\n"
  }
}
