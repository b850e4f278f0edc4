/// Is told, as a bilan counts, of each thing that is counted: by the statement that counts it.
protocol Witness: Sendable {
  /// What is told next is of that person, or of nobody.
  mutating func meet(_ member: Population.Member?)
  /// A figure has `count` more, because of `proof`; `path` is the first contact of the episode counted.
  mutating func see(
    _ figure: Bilan.Figure, _ proof: Proof, path: Day?, _ subject: Subject, count: Int)
  /// The partners of a list are named.
  mutating func hear(of partners: SymbolList, _ proof: Proof)
  /// A partner is named.
  mutating func hear(of partner: Symbol, _ proof: Proof)
  /// Adds what another witness was told, of other persons.
  mutating func merge(_ other: Self)
}

extension Witness {
  /// Counts, and says so.
  @inline(__always)
  mutating func count(
    _ number: inout Int, _ figure: Bilan.Figure, _ proof: Proof, path: Day? = nil,
    _ subject: Subject = .none, by count: Int = 1
  ) {
    number += count
    see(figure, proof, path: path, subject, count: count)
  }
}
