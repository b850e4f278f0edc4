import OutreachCommandLine
import Synchronization

/// Ours, where Swift Testing has one too.
typealias ExitStatus = OutreachCommandLine.ExitStatus

/// What a run gave: its status and its two streams.
struct Ran: Equatable {
  var status: ExitStatus
  var output = ""
  var error = ""

  /// Runs `program` on `arguments` with nothing to read and no terminal.
  static func program(_ program: Program, _ arguments: [String]) -> Ran {
    let streams = Mutex(Ran(status: .done))
    let environment = Environment(
      now: { 0 },
      writeOutput: { text in
        streams.withLock { $0.output += text }
        return .written
      },
      writeError: { text in
        streams.withLock { $0.error += text }
        return .written
      },
      random: { 0 })
    let status = program.run(arguments, in: environment)
    return streams.withLock { Ran(status: status, output: $0.output, error: $0.error) }
  }
}
