package import Foundation
package import OutreachCommandLine
package import OutreachJournal
import Synchronization

/// Command lines run one after the other in one folder, by a clock and a chance that are always the same.
package struct Session: Sendable {
  /// What one command line gave; the session's folder is written `/essai`.
  package struct Outcome: Equatable, Sendable {
    package var status = ExitStatus.done
    package var output = ""
    package var error = ""
  }

  private let program: Program
  private let folder: String
  private let root: String
  private var commands = 0
  /// The machine it is run on; an invented one, its disk encrypted.
  package var machine = Machine(root: Fixtures.path + "/machine", swift: "6.2")
  /// What the clock shows besides one second a command.
  package var hours: Int64 = 0
  private let writer: String
  private var draws: UInt64

  /// A session of `program` in a new folder of `folder`, beside which the machine's own state is kept; what `writer`
  /// draws depends on `seed`.
  package init(
    _ program: Program = .all, in folder: String, writer: String = "amelie-7k3q", seed: UInt64 = 0
  ) throws {
    self.program = program
    self.folder = folder
    (self.writer, draws) = (writer, seed)
    root = folder + "/essai"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  /// The folder the commands are run in: the carnet when there is one.
  package var work: String {
    let carnet = root + "/carnet"
    return FileManager.default.fileExists(atPath: carnet) ? carnet : root
  }

  /// Runs one command line; `input` is all there is to read, typed at a terminal or not, and what is printed
  /// is seen on one or not. Each command is one second after the one before. `meanwhile` is called before
  /// each line is read, with its number from 1. With a `terminal` all is typed and shown there.
  package mutating func run(
    _ arguments: [String], input: Data = Data(), isTyped: Bool = false, isShown: Bool = false,
    terminal: Terminal? = nil, meanwhile: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> Outcome {
    let streams = Mutex(Outcome())
    let unread = Mutex(Array(input))
    let asked = Mutex(0)
    let randomness = Mutex(draws)
    let milliseconds = Self.start + 1000 * Int64(commands) + 3_600_000 * hours
    let environment = Environment(
      now: { milliseconds },
      variables: [
        "ALLERVERS_POSTE": writer, "XDG_STATE_HOME": folder + "/state",
        "XDG_CONFIG_HOME": folder + "/config", "TERM": terminal == nil ? "dumb" : "xterm",
      ],
      currentDirectory: work, homeDirectory: folder, userName: "amelie",
      readInput: {
        meanwhile(
          asked.withLock {
            $0 += 1
            return $0
          })
        return unread.withLock { bytes in
          let line = (bytes.firstIndex(of: 0x0A) ?? bytes.count - 1) + 1
          defer { bytes.removeFirst(line) }
          return bytes.isEmpty ? nil : Array(bytes.prefix(line))
        }
      },
      inputIsTerminal: isTyped || terminal != nil, outputIsTerminal: isShown || terminal != nil,
      errorIsTerminal: terminal != nil, columns: terminal?.columns() ?? 80, terminal: terminal,
      writeOutput: { text in
        terminal?.show(text)
        streams.withLock { $0.output += text }
        return .written
      },
      writeError: { text in
        streams.withLock { $0.error += text }
        return .written
      },
      random: { randomness.withLock { Self.draw(&$0) } },
      machine: machine)
    var outcome = Outcome(status: program.run(arguments, in: environment))
    streams.withLock { (outcome.output, outcome.error) = ($0.output, $0.error) }
    commands += 1
    draws = randomness.withLock(\.self)
    outcome.output.replace(root, with: "/essai")
    outcome.error.replace(root, with: "/essai")
    outcome.output.replace(folder, with: "")
    return outcome
  }

  // 2026-10-15T09:00:00Z, a Thursday.
  private static let start: Int64 = 1_792_054_800_000

  // SplitMix64.
  private static func draw(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
