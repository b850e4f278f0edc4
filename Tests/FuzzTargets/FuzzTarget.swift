/// What is given bytes that nobody would write, and must hold whatever they are.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// The reader of journal lines.
  case lines
  /// The reader of command lines.
  case arguments
  /// The reader of CSV files.
  case csv

  /// What `bytes` make it break; `nil` when all holds. A crash says the rest.
  package func breach(_ bytes: [UInt8]) -> String? {
    switch self {
    case .lines: LineTarget.difference(bytes)
    case .arguments: ArgumentTarget.breach(bytes)
    case .csv: CSVTarget.breach(bytes)
    }
  }
}
