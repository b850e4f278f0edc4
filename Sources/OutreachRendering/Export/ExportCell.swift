import Outreach

/// One value of an export, made without text where there is much of it.
enum ExportCell {
  case empty
  case withheld
  case masked
  case text(String)
  case symbol(Symbol)
  case symbols(SymbolList)
  case texts([String])
  case code(ExportCode)
  case codes([ExportCode])
  /// A path: the person's code, a dash, the rank.
  case path(ExportCode, Int)
  case number(Int)
  case day(Day)
  case answer(Bool)

  /// `value` or, when absent, an empty cell.
  static func ifAny<Value>(_ value: Value?, _ cell: (Value) -> ExportCell) -> ExportCell {
    value.map(cell) ?? .empty
  }

  /// A value, or why it is not told.
  static func shown<Value>(_ value: Shown<Value>, _ cell: (Value) -> ExportCell) -> ExportCell {
    switch value {
    case .known(let value): cell(value)
    case .unknown: .empty
    case .withheld: .withheld
    case .masked: .masked
    }
  }
}
