import Outreach

/// Many random histories, on every core.
package struct CrashTrial: Sendable {
  /// A history that went wrong, cut to what it takes, and what was wrong.
  package struct Failure: CustomStringConvertible, Sendable {
    package let history: CrashHistory
    package let violation: String
    /// What invents the history before it was cut.
    package let seed: UInt64

    package var description: String {
      "seed \(seed), cut: seed \(history.seed)\n" + history.steps.map { "  \($0)\n" }.joined()
        + "  " + violation
    }
  }

  /// How many histories there were.
  package let histories: Int
  /// The first of those that went wrong, a few at most.
  package let failures: [Failure]

  /// Runs the histories of the seeds from `seed` on.
  package static func run(histories: Int, seed: UInt64) -> CrashTrial {
    let piece = 250
    let failing = sideBySide((histories + piece - 1) / piece) { place in
      (place * piece..<min(histories, (place + 1) * piece)).map { seed &+ UInt64($0) }
        .filter { CrashHistory(seed: $0).violation != nil }
    }.flatMap(\.self)
    let failures = failing.prefix(5).map { seed in
      let history = CrashHistory(seed: seed).shrunk()
      return Failure(history: history, violation: history.violation ?? "", seed: seed)
    }
    return CrashTrial(histories: histories, failures: failures)
  }
}
