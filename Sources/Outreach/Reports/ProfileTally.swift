/// Counts the known characteristics of people on a day of their path.
struct ProfileTally {
  private var said = Interned<Said>()
  // By the number of what was said.
  private var counts: [Int] = []
  private var ages: [AgeBand: Int] = [:]
  private let figure: Bilan.Figure

  init(_ figure: Bilan.Figure) { self.figure = figure }

  /// Adds what is known of one person on a `day` of an episode, that of `proof`.
  mutating func add(
    _ descriptions: Descriptions, at day: Day, _ proof: Proof, path: Day,
    _ witness: inout some Witness
  ) {
    func add(_ value: Said) {
      witness.count(&counts[place(value)], figure, proof, path: path, .said(value))
    }
    descriptions.forEachTrait(at: day, add)
    if let gender = descriptions.value(.gender, at: day) { add(Said(.gender, gender)) }
    if let age = descriptions.age(at: day).map({ AgeBand($0) }) {
      witness.count(&ages[age, default: 0], figure, proof, path: path, .age(age))
    }
  }

  // Where a value is counted.
  private mutating func place(_ value: Said) -> Int {
    let index = Int(said.index(of: value))
    if index == counts.count { counts.append(0) }
    return index
  }

  /// Adds what another tally has counted, of other persons.
  mutating func merge(_ other: ProfileTally) {
    for (index, value) in other.said.values.enumerated() {
      counts[place(value)] += other.counts[index]
    }
    ages.merge(other.ages, uniquingKeysWith: +)
  }

  /// Traits in the order of the format, then others, gender and age; yes before no, codes by bytes.
  func rows(_ symbols: SymbolTable) -> [Bilan.ProfileRow] { Self.rows(named(symbols)) }

  /// The same of counts by trait and value; a base is the sum of its trait's.
  static func rows(_ counts: [String: [JSONValue: Int]]) -> [Bilan.ProfileRow] {
    let declared = Trait.allCases.map(\.rawValue)
    let ends = ["gender", "age"]
    let others = counts.keys.filter { !declared.contains($0) && !ends.contains($0) }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    return (declared + others + ends).flatMap { trait -> [Bilan.ProfileRow] in
      let values = counts[trait] ?? [:]
      let base = values.values.reduce(0, +)
      return values.sorted { rank($0.key).lexicographicallyPrecedes(rank($1.key)) }.map {
        Bilan.ProfileRow(trait: trait, value: $0.key, count: $0.value, base: base)
      }
    }
  }

  private func named(_ symbols: SymbolTable) -> [String: [JSONValue: Int]] {
    var named: [String: [JSONValue: Int]] = [:]
    for (index, said) in said.values.enumerated() {
      let name = said.trait.map(symbols.text) ?? "gender"
      switch said.value {
      case .bool(let value): named[name, default: [:]][.bool(value), default: 0] += counts[index]
      case .symbol(let value):
        named[name, default: [:]][.string(symbols.text(value)), default: 0] += counts[index]
      default: continue
      }
    }
    for (band, count) in ages {
      named["age", default: [:]][.string(band.rawValue), default: 0] += count
    }
    return named
  }

  private static func rank(_ value: JSONValue) -> [UInt8] {
    switch value {
    case .bool(let value): [value ? 0 : 1]
    default: [2] + Array((value.text ?? "").utf8)
    }
  }
}
