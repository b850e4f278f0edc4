/// How the files of an export are written.
package struct ExportStyle: Sendable {
  /// Whether tables are in the form that Excel reads in France.
  package var isForSpreadsheet: Bool
  /// Whether days are told by their month only.
  package var tellsMonths: Bool

  package init(isForSpreadsheet: Bool = false, tellsMonths: Bool = false) {
    (self.isForSpreadsheet, self.tellsMonths) = (isForSpreadsheet, tellsMonths)
  }

  var separator: UInt8 { isForSpreadsheet ? UInt8(ascii: ";") : UInt8(ascii: ",") }
}
