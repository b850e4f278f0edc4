package import Outreach

/// The lines of one writer's file of one month, ready to be appended.
package struct SimulationBatch: Sendable {
  /// The writer's folder, `amelie-7k3q`.
  package let writer: String
  /// The month of recording in UTC.
  package let month: YearMonth
  /// Whether the lines belong to the confidential part.
  package let isConfidential: Bool
  /// How many lines.
  package let count: Int
  /// The lines, each ended by a line feed.
  package let bytes: [UInt8]
}
