/// Counts the known characteristics of people on a day of their path.
struct ProfileTally {
  private var counts: [String: [JSONValue: Int]] = [:]

  /// Adds what is known of one person at `day`.
  mutating func add(_ descriptions: Descriptions, at day: Day, symbols: SymbolTable) {
    for (trait, value) in descriptions.traits(at: day) {
      switch value {
      case .bool(let value): add(symbols.text(trait), .bool(value))
      case .symbol(let symbol): add(symbols.text(trait), .string(symbols.text(symbol)))
      default: break
      }
    }
    if case .symbol(let gender) = descriptions.value(.gender, at: day) {
      add("gender", .string(symbols.text(gender)))
    }
    if let age = descriptions.age(at: day) { add("age", .string(AgeBand(age).rawValue)) }
  }

  private mutating func add(_ trait: String, _ value: JSONValue) {
    counts[trait, default: [:]][value, default: 0] += 1
  }

  /// Traits in the order of the format, then others, gender and age; yes before no, codes by bytes.
  func rows() -> [Bilan.ProfileRow] {
    let declared = Trait.allCases.map(\.rawValue)
    let ends = ["gender", "age"]
    let others = counts.keys.filter { !declared.contains($0) && !ends.contains($0) }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    return (declared + others + ends).flatMap { trait -> [Bilan.ProfileRow] in
      let values = counts[trait] ?? [:]
      let base = values.values.reduce(0, +)
      return values.sorted { Self.rank($0.key).lexicographicallyPrecedes(Self.rank($1.key)) }.map {
        Bilan.ProfileRow(trait: trait, value: $0.key, count: $0.value, base: base)
      }
    }
  }

  private static func rank(_ value: JSONValue) -> [UInt8] {
    switch value {
    case .bool(let value): [value ? 0 : 1]
    default: [2] + Array((value.text ?? "").utf8)
    }
  }
}
