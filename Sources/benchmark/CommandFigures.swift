/// The figures of one command over one carnet.
struct CommandFigures: Codable {
  let name: String
  /// Timed runs, after one that warms the file cache and is watched for memory.
  let runs: Int
  let bestWall: Double
  let medianWall: Double
  /// User and system seconds of the best run.
  let processor: Double
  let peakResident: Int
  let peakAnonymous: Int

  /// The figures of timed `runs` and of a `watched` one; `nil` without a timed run.
  init?(_ name: String, _ runs: [Measurement], watched: Measurement) {
    let sorted = runs.sorted { $0.wall < $1.wall }
    guard let best = sorted.first else { return nil }
    self.name = name
    self.runs = runs.count
    bestWall = best.wall
    medianWall = (sorted[(sorted.count - 1) / 2].wall + sorted[sorted.count / 2].wall) / 2
    processor = best.processor
    peakResident = watched.peakResident
    peakAnonymous = watched.peakAnonymous ?? 0
  }
}
