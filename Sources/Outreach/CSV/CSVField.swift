/// One field of a CSV file, and where it began.
package struct CSVField: Equatable, Sendable {
  /// Its bytes, without the quotes around it, each doubled quote once.
  package var bytes: [UInt8] = []
  /// The line of the file, from 1: a field may hold line ends.
  package let line: Int
  /// The character of that line, from 1, its quote when it has one.
  package let column: Int

  /// What it says, bytes that are no UTF-8 replaced.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
