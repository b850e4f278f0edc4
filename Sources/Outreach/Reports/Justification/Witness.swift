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

/// Why something counts: enough to find the event again.
enum Proof {
  /// The candidate contact that counts on that day.
  case contact(Day)
  /// The contact that mobilises.
  case mobilisation(Day)
  /// The entry into the droit commun.
  case arrival(Day)
  /// The situation that ends the path.
  case settlement(Day)
  /// The declaration, or the last contact before a silence.
  case exit(Episode.Exit)
  case welcome(Day)
  /// One of the person's devices, by its place in `Life.devices`.
  case device(Int)
  /// One of the person's situations, by its place in `Life.situations`.
  case situation(Int)
  /// One of the person's facts, by its place.
  case fact(Int)
  /// An event, by its place in the ledger.
  case event(Int)
  /// The first opening of an action.
  case opening(Symbol)
  /// The first event heard that names a partner.
  case naming(Symbol)
}

/// What a count is of, besides its figure.
enum Subject: Hashable {
  case none
  case code(Symbol)
  case step(code: Symbol, within: Symbol)
  case value(DimensionValue)
  case said(Said)
  case age(AgeBand)
  case month(YearMonth)
}
