import Foundation
import OutreachCommandLine
import Synchronization

/// A carnet in a folder of its own, gone with the value; its clock starts on Thursday 15 October 2026, 18:20 in Paris.
package struct TemporaryCarnet: ~Copyable {
  /// The folder that holds the carnet and what the machine keeps of it.
  package let folder: String
  private var step: UInt64 = 0

  /// An empty carnet of the programme `standard`.
  package init() throws {
    folder = NSTemporaryDirectory() + "allervers-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    _ = run("creer carnet --structure ML")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// What a line of a shell gives: both streams, the status unless 0, and the lines written, checksums left out.
  ///
  /// `texte > verbe` gives `texte` on standard input. A second passes between two lines, and the random numbers of
  /// the line of rank r (the creation of the carnet is 0) are 32 r, 32 r + 1, ...: a first new youth's code is `00r1`.
  package mutating func transcript(_ lines: String...) -> String {
    lines.map { line in
      let before = [written("journal"), written("confidentiel")]
      let answer = run(line)
      let after = [written("journal"), written("confidentiel")]
      let added = zip(before, after).flatMap { $1.dropFirst($0.count) }
      return "$ " + line + "\n" + answer + added.map { "+ " + $0 + "\n" }.joined()
    }.joined()
  }

  /// Runs lines whose answers do not matter.
  package mutating func prepare(_ lines: String...) {
    for line in lines { _ = run(line) }
  }

  private mutating func run(_ line: String) -> String {
    let parts = line.components(separatedBy: " > ")
    let output = Mutex("")
    let input = Mutex(parts.count > 1 ? Array((parts[0] + "\n").utf8) : nil)
    let drawn = Mutex(step * 32)
    let now = 1_792_081_205_123 + Int64(step) * 1000
    step += 1
    let write: @Sendable (String) -> WriteResult = { text in
      output.withLock { $0 += text }
      return .written
    }
    let environment = Environment(
      now: { now },
      variables: [
        "ALLERVERS_POSTE": "amelie-7k3q", "XDG_STATE_HOME": folder + "/state",
        "ALLERVERS_CARNET": folder + "/carnet",
      ],
      currentDirectory: folder, homeDirectory: folder,
      readInput: { () throws(Failure) in
        input.withLock { input in
          defer { input = nil }
          return input
        }
      },
      writeOutput: write, writeError: write,
      random: {
        drawn.withLock { drawn in
          defer { drawn += 1 }
          return drawn
        }
      })
    let status = Program.all.run(shellWords(parts[parts.count - 1]), in: environment)
    let text = output.withLock(\.self)
    return text + (status == .done ? "" : "[\(status.rawValue)]\n")
  }

  // Every line of a part, the checksum (which the writer's own tests look at) left out.
  private func written(_ part: String) -> [String] {
    let writer = folder + "/carnet/" + part + "/amelie-7k3q"
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: writer)) ?? []).sorted()
    return names.flatMap { name -> [String] in
      let data = FileManager.default.contents(atPath: writer + "/" + name) ?? Data()
      return String(decoding: data, as: UTF8.self).split(separator: "\n").map {
        String($0.prefix(upTo: $0.range(of: ",\"crc\"")?.lowerBound ?? $0.endIndex))
      }
    }
  }
}
