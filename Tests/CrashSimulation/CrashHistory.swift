import BruteForce

/// What happens to a carnet, step by step; the same seed gives the same history and the same outcome.
package struct CrashHistory: Equatable, Sendable {
  package var steps: [CrashStep]
  /// Decides what reaches the disk, step by step.
  package let seed: UInt64

  package init(_ steps: [CrashStep], seed: UInt64) {
    self.steps = steps
    self.seed = seed
  }

  /// A history of up to a dozen steps and three faults.
  package init(seed: UInt64) {
    self.seed = seed
    var random = SplitMix64(seed: seed)
    var faults = random.below(4)
    steps = (0..<3 + random.below(10)).map { _ in .random(&random, faults: &faults) }
  }

  /// What the journal's rules say is wrong once it has happened; `nil` when nothing is.
  package var violation: String? {
    var run = CrashRun(seed: seed)
    return run.violation(of: steps)
  }

  /// The shortest history found that still goes wrong, made of this one by leaving steps out and making numbers small.
  package func shrunk() -> CrashHistory {
    var shortest = self
    var isShorter = true
    while isShorter {
      isShorter = false
      for place in shortest.steps.indices.reversed() {
        var other = shortest
        other.steps.remove(at: place)
        // What reaches the disk may have to fall otherwise.
        for seed in [seed, 1, 2, 3, 4, 5, 6, 7] {
          let other = CrashHistory(other.steps, seed: seed)
          if other.violation != nil {
            shortest = other
            isShorter = true
            break
          }
        }
      }
    }
    return shortest
  }
}
