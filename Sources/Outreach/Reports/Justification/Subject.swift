/// What a count is of, besides its figure.
enum Subject: Hashable {
  case none
  case code(Symbol)
  case step(code: Symbol, within: Symbol)
  case value(DimensionValue)
  case said(Said)
  case age(AgeBand)
  case month(YearMonth)

  /// The subject in words.
  func named(_ symbols: SymbolTable) -> Justification.Of {
    func text(_ symbol: Symbol) -> String? { symbol.isNone ? nil : symbols.text(symbol) }
    func code(_ symbol: Symbol) -> JSONValue? { text(symbol).map(JSONValue.string) }
    switch self {
    case .none, .value(.unknown): return .init()
    case .code(let symbol), .value(.symbol(let symbol)): return .init(value: code(symbol))
    case .value(.word(let word)): return .init(value: .string(word))
    case .step(let symbol, let within):
      return .init(value: code(symbol), within: text(within))
    case .age(let band): return .init(value: .string(band.rawValue), trait: "age")
    case .month(let month): return .init(value: .string(month.iso))
    case .said(let said):
      let trait = said.trait.map(symbols.text) ?? "gender"
      switch said.value {
      case .bool(let answer): return .init(value: .bool(answer), trait: trait)
      case .symbol(let symbol): return .init(value: code(symbol), trait: trait)
      default: return .init(trait: trait)
      }
    }
  }
}
