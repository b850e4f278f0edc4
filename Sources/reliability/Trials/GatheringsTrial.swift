import Gathering

/// Devices that exchange one carnet's files late, partly, twice and under other names, against a plain set of lines.
enum GatheringsTrial {
  static func result(_ place: Workplace) throws(ReliabilityError) -> TrialResult {
    let cases = place.isShort ? 3_000 : 100_000
    guard let differences = try? GatheringTrial.run(cases: cases, seed: place.seed) else {
      throw .unreadable("the definition that the reports are made under")
    }
    return TrialResult(
      size: "\(cases) cases",
      failures: differences.map { difference in
        TrialFailure(
          difference, at: "a case",
          again: "reliability --only gathering --seed \(place.seed)")
      })
  }
}
