import Outreach

/// Someone who has every publication before them, knows the rules, and reasons. Shares no line with what hides.
struct SecrecyAttacker {
  let relations: [SecrecyRelation]
  /// What is read, nil where it is hidden or not printed.
  let counts: [Int?]
  /// What A and D tell of each count that is hidden: at least, and at most.
  private(set) var told: [(least: Int, most: Int?)?]

  init(_ table: SecrecyTable, _ statuses: [SecrecyStatus?]) {
    relations = table.relations
    let counts = zip(table.cells, statuses).map { cell, status in
      cell.standing == .published || status == .shown ? cell.count : nil
    }
    self.counts = counts
    told = zip(table.cells, statuses).map { cell, status in
      switch (cell.standing, status) {
      case (.open, .primary): (1, table.threshold - 1)
      case (.open, .complementary): (table.threshold, nil)
      case (.primary(let threshold), _): (1, threshold - 1)
      case (.complementary(let threshold), _): (threshold, nil)
      default: nil
      }
    }
    let mayBeZero = mayBeZero(below: table.threshold)
    for cell in told.indices where mayBeZero[cell] && told[cell]?.least == 1 {
      told[cell]?.least = 0
    }
  }

  /// A zero is A in a total that may be small, and where such zeros add up to it.
  private func mayBeZero(below threshold: Int) -> [Bool] {
    let mayBeSmall = counts.indices.map { cell in
      counts[cell].map { $0 < threshold } ?? (told[cell]?.most != nil || told[cell] == nil)
    }
    var mayBeZero = counts.indices.map { cell in
      relations.contains { $0.zeroTells && mayBeSmall[$0.total] && $0.parts.contains(cell) }
    }
    for _ in counts {
      for relation in relations where !mayBeZero[relation.total] {
        mayBeZero[relation.total] = relation.parts.allSatisfy { part in
          counts[part].map { $0 == 0 } ?? (mayBeZero[part] || told[part] == nil)
        }
      }
    }
    return mayBeZero
  }

  /// Between what each of `cells` lies, no most where it has no bound; nothing when nothing agrees with what the
  /// attacker supposes. Where `knowing`, A and D are read.
  func ranges(of cells: [Int], knowing: Bool) -> [(least: Fraction, most: Fraction?)] {
    let hidden = counts.indices.filter { counts[$0] == nil }
    let unknowns = Dictionary(uniqueKeysWithValues: zip(hidden, hidden.indices))
    var equations = relations.map { relation in
      var equation = (coefficients: [Int: Int](), side: 0)
      for (cell, sign) in [(relation.total, 1)] + relation.parts.map({ ($0, -1) }) {
        equation.side -= sign * (counts[cell] ?? 0)
        if let unknown = unknowns[cell] { equation.coefficients[unknown, default: 0] += sign }
      }
      return equation
    }
    var width = hidden.count
    for (cell, unknown) in zip(hidden, hidden.indices) where knowing {
      guard let (least, most) = told[cell] else { continue }
      if least > 0 {
        equations.append(([unknown: 1, width: -1], least))
        width += 1
      }
      if let most {
        equations.append(([unknown: 1, width: 1], most))
        width += 1
      }
    }
    equations.removeAll { $0.coefficients.isEmpty }
    guard var program = LinearProgram(unknowns: width, equations: equations) else { return [] }
    return cells.map { cell in
      if let count = counts[cell] { return (Fraction(count), Fraction(count)) }
      return unknowns[cell].map { program.range(of: $0) } ?? (Fraction(0), nil)
    }
  }
}
