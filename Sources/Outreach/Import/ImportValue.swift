/// How one value is made of a row, as the rules say.
package enum ImportValue: Sendable {
  /// What a column holds.
  case column(Column)
  /// The same for every row.
  case constant(JSONValue)
  /// The codes whose columns are ticked.
  case ticked([Tick])
  /// What several columns hold, taken together: they name one thing.
  case together([String])

  /// A column and what its cells mean.
  package struct Column: Sendable {
    package let name: String
    /// By text, and by its letters alone: the code it stands for, `nil` for none.
    package let codes: [String: JSONValue]?
    /// What stands between several values; `nil` where a cell has one.
    package let split: String?

    package init(_ name: String, codes: [JSONMember]? = nil, split: String? = nil) {
      (self.name, self.split) = (name, split)
      self.codes = codes.map { members in
        var table: [String: JSONValue] = [:]
        for member in members { table[Self.key(member.key)] = member.value }
        for member in members { table[member.key] = member.value }
        return table
      }
    }

    /// What `text` stands for in the table of codes; `nil` when it is not there.
    func code(_ text: String) -> JSONValue? { codes?[text] ?? codes?[Self.key(text)] }

    // Case, accents and signs aside; a mark before it, since no cell begins with one.
    private static func key(_ text: String) -> String {
      var key = String.UnicodeScalarView("\u{0}".unicodeScalars)
      key += FoldedName(text).letters
      return String(key)
    }
  }

  /// A column that is ticked or not, and the code that a tick stands for.
  package struct Tick: Sendable {
    package let column: String
    package let code: String

    package init(_ column: String, _ code: String) { (self.column, self.code) = (column, code) }
  }

  /// The columns it is made of.
  package var columns: [String] {
    switch self {
    case .column(let column): [column.name]
    case .constant: []
    case .ticked(let ticks): ticks.map(\.column)
    case .together(let names): names
    }
  }
}
