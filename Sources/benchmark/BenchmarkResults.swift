import Foundation

/// All the figures of one run of the benchmark.
struct BenchmarkResults: Codable {
  let machine: Machine
  let seed: Int
  /// Commands that read no carnet to speak of.
  let start: [CommandFigures]
  var carnets: [CarnetFigures]
  var growth: [Growth] = []

  /// The first carnet that the two funnels disagree about.
  var firstDifference: String? {
    carnets.lazy.compactMap { carnet in
      carnet.duckDB?.difference.map { "\(carnet.events) events: \($0)" }
    }.first
  }

  /// Writes them as JSON.
  func write(to path: String) throws(BenchmarkError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    do {
      try encoder.encode(self).write(to: URL(fileURLWithPath: path))
    } catch { throw .unreadable(path) }
  }
}
