import Foundation
import Outreach
import TestSupport
import Testing

/// A data set and what R's `survival` says of it: `Fixtures/oracles/survival.json`, made by `survival.R`.
struct SurvivalOracle: Decodable, CustomTestStringConvertible {
  struct Curve: Decodable {
    var day: [Int]
    var atRisk: [Int]
    var events: [Int]
    var censored: [Int]
    var survival: [Double]
    var stdErr: [Double?]
    var lower: [Double?]
    var upper: [Double?]
    /// The days of the quartiles, their lower limits, their upper ones.
    var quantiles: [[Double?]]
  }

  /// One array per cause.
  struct Incidence: Decodable {
    var estimate: [[Double]]
    var stdErr: [[Double]]
  }

  struct Horizons: Decodable {
    var day: [Int]
    var atRisk: [Int]
    var survival: [Double]
    var stdErr: [Double?]
    var lower: [Double?]
    var upper: [Double?]
  }

  struct Test: Decodable {
    var chiSquare: Double
    var degreesOfFreedom: Int
    var p: Double
  }

  var name: String
  var causes: Int
  /// A day, a cause (0: censored), a group where there are several, how many.
  var rows: [[Int]]
  var curve: Curve
  var incidence: Incidence
  var horizons: Horizons
  var logRank: Test?

  var testDescription: String { name }

  static func all() throws -> [SurvivalOracle] {
    let path = Fixtures.path + "/oracles/survival.json"
    return try JSONDecoder().decode(
      [SurvivalOracle].self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// The observations of one row.
  private static func observations(_ row: [Int]) -> [Observation] {
    let observation = Observation(day: row[0], cause: row[1] == 0 ? nil : row[1] - 1)
    return Array(repeating: observation, count: row.last ?? 0)
  }

  var observations: [Observation] { rows.flatMap(Self.observations) }

  /// The observations by group; none where R made no test.
  var groups: [[Observation]] {
    let numbers = Set(rows.compactMap { $0.count == 4 ? $0[2] : nil })
    return numbers.sorted().map { number in
      rows.filter { $0[2] == number }.flatMap(Self.observations)
    }
  }
}
