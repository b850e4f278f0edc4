/// The counts of section 6: how the paths of those mobilised in a period last, and how often the
/// youths are met.
package struct BruteForceDurations: Equatable, Sendable {
  /// Paths by state.
  package var counts: [String: Int] = [:]
  /// By bin, the shortest first: paths by state.
  package var bins: [[String: Int]] = []
  /// By class, the rarest first.
  package var frequency: [Int] = []
  /// By bin, by class.
  package var joint: [[Int]] = []
}

extension BruteForceEvaluator {
  /// The paths of those mobilised in the period of the request, as of its facts cut-off.
  package func durations(_ request: BruteForceRequest) throws -> BruteForceDurations {
    try window(request).durations
  }
}

extension Window {
  var durations: BruteForceDurations {
    let cuts = study.programme.frequencyCuts
    let bins = study.programme.durationBins
    var result = BruteForceDurations()
    result.bins = Array(repeating: [:], count: bins.count + 1)
    result.frequency = Array(repeating: 0, count: cuts.count + 1)
    result.joint = Array(repeating: result.frequency, count: bins.count + 1)
    for lived in mobilises {
      guard let start = lived.path.mobilise else { continue }
      let end = study.end(of: lived)
      // "in a bin when m + lower ≤ end < m + upper"
      let bin = bins.filter { start.adding(months: $0) <= end }.count
      // "a rate equal to a cut goes up"
      let rate = rate(of: lived, from: start, to: end)
      let place = cuts.filter { $0 <= rate }.count
      result.counts[lived.path.state.rawValue, default: 0] += 1
      result.bins[bin][lived.path.state.rawValue, default: 0] += 1
      result.frequency[place] += 1
      result.joint[bin][place] += 1
    }
    return result
  }

  /// "contacts after m and up to the path's end, divided by max(1, (end − m in days) / 30.4375)"
  private func rate(of lived: LivedEpisode, from start: Day, to end: Day) -> Double {
    let met = lived.episode.contacts.filter { start < $0.day && $0.day <= end }
    return Double(met.count) / max(1, Double(end.number - start.number) / 30.4375)
  }
}

extension Study {
  /// "The path *ends* on dc, s, the declared day, the last contact (silent), or D (`encours`)."
  func end(of lived: LivedEpisode) -> Day {
    let path = lived.path
    if let day = path.droitCommun ?? path.situation { return day }
    guard let exit = path.standing else { return until }
    if exit.isDeclared { return exit.day }
    return path.contacts.map(\.day).filter { $0 <= exit.day }.max() ?? path.c1
  }
}
