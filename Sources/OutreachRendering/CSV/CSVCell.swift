package import Outreach

/// One value of a CSV file, by what it is, so that only text is guarded against being run as a formula.
package enum CSVCell: Equatable, Sendable {
  case empty
  case text(String)
  case number(Int)
  /// A number of 0 to 1, whatever it is a share of.
  case decimal(Share)
  /// An estimate, unrounded; empty when it is not a number.
  case real(Double)
  /// `2026-10-14`.
  case day(Day)

  /// `text` or, when absent, an empty cell.
  package static func text(ifAny text: String?) -> CSVCell { text.map(CSVCell.text) ?? .empty }

  /// `estimate` or, when there is none, an empty cell.
  package static func real(ifAny estimate: Double?) -> CSVCell {
    estimate.map(CSVCell.real) ?? .empty
  }
}
