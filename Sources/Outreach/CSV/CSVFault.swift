/// Why a CSV file cannot be read further.
package struct CSVFault: Error, Equatable, Sendable {
  /// What is wrong.
  package enum Problem: Sendable {
    /// A quote that no other closes; the place is that of the field.
    case unclosedQuote
    /// A quote inside a field that none opens, or one that closes a field which goes on.
    case strayQuote
  }

  /// What is wrong there.
  package let problem: Problem
  /// The line of the file, from 1.
  package let line: Int
  /// The character of that line, from 1.
  package let column: Int

  /// The fault at a place.
  package init(_ problem: Problem, line: Int, column: Int) {
    (self.problem, self.line, self.column) = (problem, line, column)
  }
}
