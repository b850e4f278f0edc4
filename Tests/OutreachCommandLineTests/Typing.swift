import Foundation
import OutreachCommandLine
import TestSupport

/// A carnet, lines run first, then one command as somebody types answers to it.
enum Typing {
  /// What the command gave, and the lines added to the journal and to the confidential part, checksums left out.
  static func run(
    _ command: String, after lines: [String], typing typed: String, isTyped: Bool = true,
    isShown: Bool = true
  ) throws -> (outcome: Session.Outcome, added: [String]) {
    try Session.with(["creer carnet --structure Sud"] + lines) { session, carnet in
      let before = written(carnet)
      let outcome = session.run(
        ShellWords.of(command), input: Data(typed.utf8), isTyped: isTyped, isShown: isShown)
      return (outcome, zip(before, written(carnet)).flatMap { $1.dropFirst($0.count) })
    }
  }

  /// Type, youth and own keys of every line of the journal, then of the confidential part, in order of recording.
  static func written(_ carnet: String) -> [[String]] {
    ["journal", "confidentiel"].map { part -> [String] in
      let data =
        FileManager.default.contents(
          atPath: carnet + "/\(part)/amelie-7k3q/2026-10.jsonl") ?? Data()
      return String(decoding: data, as: UTF8.self).split(separator: "\n").map { line in
        let parts = line.split(separator: "\"type\":")
        let own = parts[parts.count - 1].replacing(#/"at":"[^"]*","by":"amelie",?/#, with: "")
        return String(
          own.replacing(#/,?"n":\d+,"crc":"\w+"}$/#, with: "").replacing("\"", with: ""))
      }
    }
  }
}
