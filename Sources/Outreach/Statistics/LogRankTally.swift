/// Ends observed and expected in each group if all had the same pace, and their covariance.
struct LogRankTally {
  private(set) var observed: [Int]
  private(set) var expected: [Double]
  private(set) var covariance: [[Double]]

  init(groups: Int) {
    observed = Array(repeating: 0, count: groups)
    expected = Array(repeating: 0, count: groups)
    covariance = Array(repeating: Array(repeating: 0, count: groups), count: groups)
  }

  /// Takes in the observations of each group, day by day.
  mutating func count(_ groups: [[Observation]]) {
    let leavings = groups.indices.lazy.flatMap { group in
      groups[group].lazy.map { (day: $0.day, manner: 2 * group + ($0.cause == nil ? 1 : 0)) }
    }
    let counts = LeavingCounts(leavings, manners: 2 * groups.count)
    var atRisk = groups.map(\.count)
    for row in counts.days.indices {
      let leaving = Array(counts.onDay(row))
      let ended = groups.indices.map { leaving[2 * $0] }
      if ended.contains(where: { $0 > 0 }) { add(ended, among: atRisk) }
      for group in groups.indices { atRisk[group] -= leaving[2 * group] + leaving[2 * group + 1] }
    }
  }

  private mutating func add(_ ended: [Int], among atRisk: [Int]) {
    let events = Double(ended.reduce(0, +))
    let present = Double(atRisk.reduce(0, +))
    let spread = present > 1 ? events * (present - events) / (present - 1) : 0
    for group in ended.indices {
      let share = Double(atRisk[group]) / present
      observed[group] += ended[group]
      expected[group] += events * share
      for other in ended.indices {
        let same: Double = group == other ? 1 : 0
        covariance[group][other] += spread * share * (same - Double(atRisk[other]) / present)
      }
    }
  }
}
