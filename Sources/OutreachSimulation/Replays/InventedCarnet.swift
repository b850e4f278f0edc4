package import Outreach

/// A carnet made up whole: a random one, or the replay of a published report.
package protocol InventedCarnet: Sendable {
  /// `carnet.json`.
  var settings: CarnetSettings { get }
  /// How many youths are met.
  var youths: Int { get }
  /// Hands over every file in order, each with the number of youths done.
  func forEachBatch<Failure: Error>(
    _ body: (SimulationBatch, _ done: Int) throws(Failure) -> Void
  ) throws(Failure)
}
