/// What stands in the way of an import, and where: never a person's name.
package struct ImportFault: Hashable, Sendable {
  /// What is wrong.
  package enum Problem: Hashable, Sendable {
    /// No column of that name; the nearest ones are looked for among `columns`.
    case missingColumn(columns: [String])
    /// No row names a single column of the rules.
    case noHeader
    case repeatedColumn
    case unevenRow(cells: Int, columns: Int)
    /// The row's own name is that of the row `first`, which says something else.
    case repeatedRow(first: Int)
    /// No rule takes the row.
    case noRule
    case empty
    /// The text stands for nothing in the rules' table, nor is a code.
    case notACode([String])
    case unknownAction([String])
    case unknownPartner([String])
    case unknownYouth
    case ambiguousYouth(Int)
    case severalYouths
    case notADay(DateForm)
    /// Looks like a day of the calendar and is none.
    case noSuchDay(DateForm)
    case future(Day)
    case tooEarly
    case beforeBirth(Day)
    case notANumber(upTo: Int)
    case notAClock
    case notABirth
    case notABoolean
    case notALogin
    case tooLong(Int)
    /// A character that no line of text holds, the first there is.
    case control(Unicode.Scalar)
    /// The constant of the rules cannot be the key's value.
    case badConstant

    /// The same, where the texts of the rules' `table` could have stood too.
    func among(_ table: [String: JSONValue]) -> Problem {
      guard case .notACode(let codes) = self else { return self }
      return .notACode(table.keys.filter { $0.utf8.first != 0 }.sorted() + codes)
    }
  }

  /// The row as a spreadsheet numbers it.
  package let row: Int
  package let column: String?
  /// What the cell holds; `nil` when it is not to be shown, or there is no cell.
  package let value: String?
  /// Whether the cell's text is kept from the screen.
  package let isHidden: Bool
  package let problem: Problem

  /// The same with its value kept from the screen.
  var hidden: ImportFault { ImportFault(row: row, column: column, isHidden: true, problem) }

  package init(
    row: Int, column: String? = nil, value: String? = nil, isHidden: Bool = false,
    _ problem: Problem
  ) {
    (self.row, self.column, self.isHidden) = (row, column, isHidden)
    self.value = isHidden ? nil : value
    self.problem = problem
  }
}
