import Foundation

extension BruteForceEvaluator {
  /// `durees`, section 6, in the names of section 8 without `quality`.
  package func durees(_ request: BruteForceRequest) throws -> [String: Any] {
    let window = try window(request)
    let durations = window.durations
    let programme = window.study.programme
    return head("durees", request).merging(
      [
        "counts": byState(durations.counts),
        "bins": bins(durations, programme.durationBins),
        "frequency": zip(Self.frequencyLabels, durations.frequency).map {
          ["label": $0, "count": $1] as [String: Any]
        },
        "curves": window.curves.map { $0.value(horizons: programme.horizons) },
      ], uniquingKeysWith: { _, last in last })
  }

  // With the apostrophe of the definitions, straight.
  private static let frequencyLabels = [
    "moins d'une fois par mois", "1 fois par mois", "plus d'une fois par mois",
    "1 fois par semaine", "plus d'une fois par semaine",
  ]

  private func byState(_ counts: [String: Int]) -> [String: Any] {
    let states = [State.arrive, .situation, .sortie, .autre, .encours].map(\.rawValue)
    return Dictionary(uniqueKeysWithValues: states.map { ($0, counts[$0] ?? 0) })
  }

  private func bins(_ durations: BruteForceDurations, _ bounds: [Int]) -> [[String: Any]] {
    durations.bins.indices.map { index in
      var row = byState(durations.bins[index])
      row["fromMonths"] = index == 0 ? 0 : bounds[index - 1]
      row["toMonths"] = index < bounds.count ? bounds[index] : NSNull()
      return row
    }
  }
}
