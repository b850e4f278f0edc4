/// Nobody is told anything: counting costs nothing more.
struct NoWitness: Witness {
  @inline(__always)
  mutating func meet(_ member: Population.Member?) {}
  @inline(__always)
  mutating func see(
    _ figure: Bilan.Figure, _ proof: Proof, path: Day?, _ subject: Subject, count: Int
  ) {}
  @inline(__always)
  mutating func hear(of partners: SymbolList, _ proof: Proof) {}
  @inline(__always)
  mutating func hear(of partner: Symbol, _ proof: Proof) {}
  @inline(__always)
  mutating func merge(_ other: NoWitness) {}
}
