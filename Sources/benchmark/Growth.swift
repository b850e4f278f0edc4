import Foundation

/// How the time of one command grows between two carnets.
struct Growth: Codable {
  let command: String
  let fromEvents: Int
  let toEvents: Int
  /// The slope of log time over log events: 1 when time grows like the events.
  let exponent: Double

  /// Of every command timed over both, from their best times.
  static func between(_ small: CarnetFigures, _ large: CarnetFigures) -> [Growth] {
    guard small.events < large.events else { return [] }
    return small.commands.compactMap { first in
      large[first.name].map { last in
        let size = log(Double(large.events) / Double(small.events))
        return Growth(
          command: first.name, fromEvents: small.events, toEvents: large.events,
          exponent: log(last.bestWall / first.bestWall) / size)
      }
    }
  }

  /// From each carnet to the next, then from about 10^5 events to about 10^7 when both were made.
  static func among(_ carnets: [CarnetFigures]) -> [Growth] {
    let small = carnets.firstIndex { (80_000...125_000).contains($0.events) }
    let large = carnets.firstIndex { (8_000_000...12_500_000).contains($0.events) }
    let steps = zip(carnets, carnets.dropFirst()).flatMap(between)
    guard let small, let large, small + 1 < large else { return steps }
    return steps + between(carnets[small], carnets[large])
  }
}
