import BruteForce
import Outreach
import OutreachJournal

/// Sound carnets damaged in one place each: `verifier` must tell, or nothing have changed.
package struct DamageTrial: Sendable {
  /// What came of the mutations.
  package struct Outcome: Equatable, Sendable {
    /// Told by `verifier` from the files alone.
    package var told = 0
    /// The same set of events as before.
    package var harmless = 0
    /// Told only by a machine that had seen the files before: a tail or a file is gone without a trace.
    package var remembered = 0
    /// Neither: what each was.
    package var silent: [String] = []

    /// How many there were.
    package var count: Int { told + harmless + remembered + silent.count }
  }

  private static let perCarnet = 100

  /// At least `mutations` of them, in carnets of `seed`, `seed + 1`, …
  package static func run(mutations: Int, seed: UInt64) throws -> Outcome {
    let carnets = (mutations + perCarnet - 1) / perCarnet
    let outcomes = try sideBySide(carnets) { number throws(JournalError) in
      try trial(seed: seed &+ UInt64(number))
    }
    return outcomes.reduce(into: Outcome()) { sum, outcome in
      sum.told += outcome.told
      sum.harmless += outcome.harmless
      sum.remembered += outcome.remembered
      sum.silent += outcome.silent
    }
  }

  private static func trial(seed: UInt64) throws(JournalError) -> Outcome {
    var random = SplitMix64(seed: ~seed)
    let sound = SoundCarnet(seed: seed).files
    let (before, seen) = try Verification.of(files: sound, now: now)
    let events = content(of: sound)
    var outcome = Outcome()
    for _ in 0..<perCarnet {
      let mutation = Mutation(sound, &random)
      let files = mutation.applied(to: sound)
      if try Verification.of(files: files, now: now).verification.findings != before.findings {
        outcome.told += 1
      } else if content(of: files) == events {
        outcome.harmless += 1
      } else if mutation.isLoss,
        try Verification.of(files: files, now: now, seen: seen).verification.faults > before.faults
      {
        outcome.remembered += 1
      } else {
        outcome.silent.append("seed \(seed): \(mutation)")
      }
    }
    return outcome
  }

  // After every instant of the carnets.
  private static let now = Instant(milliseconds: 2_000_000_000_000)

  // The lines that are events, in order of bytes, each once, without numbers and checksums: what figures rest on.
  private static func content(of files: [String: [UInt8]]) -> [[UInt8]] {
    var lines = Set<[UInt8]>()
    for bytes in files.values {
      for line in bytes.split(separator: 0x0A) {
        guard let json = try? JSONValue(json: Array(line)), var event = Event(json: json) else {
          continue
        }
        event.number = nil
        lines.insert(event.line)
      }
    }
    return lines.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
