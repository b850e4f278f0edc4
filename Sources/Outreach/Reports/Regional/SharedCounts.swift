/// What a bilan counts that is the same thing in other carnets when it has the same identifier there.
struct SharedCounts: Equatable, Sendable {
  /// The active actions, each with its kind.
  let actions: [String: String?]
  /// The active partners.
  let partners: Set<String>

  init(_ witness: SharedWitness, _ symbols: SymbolTable) {
    func text(_ symbol: Symbol) -> String? { symbol.isNone ? nil : symbols.text(symbol) }
    actions = Dictionary(
      witness.actions.map { (symbols.text($0.key), text($0.value)) }, uniquingKeysWith: { $1 })
    partners = Set(witness.partners.map(symbols.text))
  }
}

/// Takes note of the actions and the partners that a bilan counts.
struct SharedWitness: Witness {
  private(set) var actions: [Symbol: Symbol] = [:]
  private(set) var partners = Set<Symbol>()

  @inline(__always)
  mutating func meet(_ member: Population.Member?) {}
  @inline(__always)
  mutating func see(
    _ figure: Bilan.Figure, _ proof: Proof, path: Day?, _ subject: Subject, count: Int
  ) {
    switch (figure, proof, subject) {
    case (.actionsParNature, .opening(let code), .code(let kind)): actions[code] = kind
    case (.partenairesActifs, .naming(let partner), _): partners.insert(partner)
    default: break
    }
  }
  @inline(__always)
  mutating func hear(of partners: SymbolList, _ proof: Proof) {}
  @inline(__always)
  mutating func hear(of partner: Symbol, _ proof: Proof) {}
  mutating func merge(_ other: SharedWitness) {}
}
