import BruteForce
import Outreach
import Testing

/// What must hold of every set of observations, whatever is in it.
struct SurvivalPropertyTests {
  private struct Drawn {
    var observations: [Observation]
    var causes: Int
  }

  private static let seeds = UInt64(7_000)..<7_500

  /// Few days and few persons: ties, flats, curves that never come down, causes that end nothing.
  private static func draw(_ random: inout SplitMix64) -> Drawn {
    let causes = Int.random(in: 1...4, using: &random)
    let lastDay = Int.random(in: 0...20, using: &random)
    let open = Int.random(in: 0...6, using: &random)
    let n = Int.random(in: 1...24, using: &random)
    let observations = (0..<n).map { _ in
      let cause = Int.random(in: 0..<causes + open, using: &random)
      return Observation(
        day: Int.random(in: 0...lastDay, using: &random), cause: cause < causes ? cause : nil)
    }
    return Drawn(observations: observations, causes: causes)
  }

  private static func eachDrawn(_ check: (Drawn, SurvivalCurve, inout SplitMix64) -> Void) {
    for seed in seeds {
      var random = SplitMix64(seed: seed)
      let drawn = draw(&random)
      check(drawn, SurvivalCurve(drawn.observations, causes: drawn.causes), &random)
    }
  }

  @Test func `every estimate is that of the formulas read slowly`() {
    Self.eachDrawn { drawn, curve, _ in
      let textbook = Textbook(observations: drawn.observations)
      for step in curve.steps {
        #expect(Double(step.atRisk) == textbook.atRisk(step.day))
        #expect(Double(step.events) == textbook.events(step.day))
        #expect(abs(step.survival - textbook.survival(step.day)) < 1e-14)
        if let error = step.stdErr {
          #expect(abs(error * error - textbook.survivalVariance(step.day)) < 1e-14)
        }
        for (cause, share) in step.incidence.enumerated() {
          let variance = textbook.incidenceVariance(step.day, of: cause)
          #expect(abs(share.estimate - textbook.incidence(step.day, of: cause)) < 1e-14)
          #expect(abs(share.stdErr * share.stdErr - variance) < 1e-14)
        }
      }
    }
  }

  @Test func `survival and incidences make one, and go one way`() {
    Self.eachDrawn { _, curve, _ in
      for step in curve.steps {
        let ended = step.incidence.reduce(0) { $0 + $1.estimate }
        #expect(abs(step.survival + ended - 1) < 1e-14)
        #expect((step.survival == 0) == (step.stdErr == nil))
        if let lower = step.lower, let upper = step.upper {
          #expect(0 <= lower && lower < step.survival && step.survival < upper && upper <= 1)
        }
      }
      for (step, next) in zip(curve.steps, curve.steps.dropFirst()) {
        #expect(step.day < next.day)
        #expect(next.atRisk == step.atRisk - step.events - step.censored)
        #expect(next.survival <= step.survival)
        #expect(zip(step.incidence, next.incidence).allSatisfy { $0.estimate <= $1.estimate })
      }
    }
  }

  @Test func `everyone leaves once`() {
    Self.eachDrawn { drawn, curve, _ in
      let ended = drawn.observations.count { $0.cause != nil }
      #expect(curve.n == drawn.observations.count)
      #expect(curve.steps.reduce(0) { $0 + $1.events } == ended)
      #expect(curve.steps.reduce(0) { $0 + $1.censored } == curve.n - ended)
    }
  }

  @Test func `the order of observations changes no bit`() {
    Self.eachDrawn { drawn, curve, random in
      let shuffled = drawn.observations.shuffled(using: &random)
      #expect(SurvivalCurve(shuffled, causes: drawn.causes) == curve)
    }
  }

  @Test func `with no path left open by censoring, shares are counts`() {
    Self.eachDrawn { drawn, _, _ in
      let ended = drawn.observations.map { Observation(day: $0.day, cause: $0.cause ?? 0) }
      for step in SurvivalCurve(ended, causes: drawn.causes).steps {
        for (cause, share) in step.incidence.enumerated() {
          let count = ended.count { $0.day <= step.day && $0.cause == cause }
          let expected = Double(count) / Double(ended.count)
          let binomial = (expected * (1 - expected) / Double(ended.count)).squareRoot()
          #expect(abs(share.estimate - expected) < 1e-14)
          #expect(abs(share.stdErr - binomial) < 1e-14)
        }
      }
    }
  }

  @Test func `one cause alone has the error of what it leaves`() {
    Self.eachDrawn { drawn, _, _ in
      let merged = drawn.observations.map {
        Observation(day: $0.day, cause: $0.cause.map { _ in 0 })
      }
      for step in SurvivalCurve(merged, causes: 1).steps {
        #expect(abs(step.incidence[0].stdErr - (step.stdErr ?? 0)) < 1e-15)
      }
    }
  }
}
