/// The numerator of a rate, and how many of its base began of late.
struct RateCounts {
  private let name: Bilan.RateName
  private var numerator = 0
  private var recent = 0

  init(_ name: Bilan.RateName) { self.name = name }

  /// Adds one of the base; `proof` is why it is in the numerator, if it is.
  mutating func add(
    _ proof: Proof?, base: Proof, isRecent: Bool, path: Day, _ witness: inout some Witness
  ) {
    witness.count(
      &numerator, .rate(name), proof ?? base, path: path, by: proof == nil ? 0 : 1)
    if isRecent { witness.count(&recent, .recent(name), base, path: path) }
  }

  /// Adds what another tally has counted, of other persons.
  mutating func merge(_ other: RateCounts) {
    numerator += other.numerator
    recent += other.recent
  }

  /// The rate among `base`.
  func rate(of base: Int, target: Double?) -> Bilan.Rate {
    Bilan.Rate(
      name: name.rawValue, numerator: numerator, base: base, observesMoinsDe6Mois: recent,
      target: target)
  }
}
