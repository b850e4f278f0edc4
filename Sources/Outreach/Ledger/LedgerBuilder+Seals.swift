extension LedgerBuilder {
  /// What the seals of every file explain, by file; one that is not exact explains nothing, and is a finding.
  mutating func seals<Failure: Error>(
    _ facts: FactList, line: (Source, String) throws(Failure) -> [UInt8]
  ) throws(Failure) -> [(file: Int, bytes: Range<Int>)] {
    var seals: [(file: Int, bytes: Range<Int>)] = []
    for place in facts.others {
      let fact = facts[place]
      guard case .seal(let number) = fact.content else { continue }
      let bytes = tables.seals[Int(number)]
      if try isExact(bytes, at: fact.source, facts, line: line) {
        seals.append((fact.source.file, bytes))
      } else {
        findings.append(LineFinding(fact.source, .inexactSeal))
      }
    }
    return seals
  }

  // Whether it names bytes before it, and no sound event among them. A line changed by hand is none: its writer
  // gives it up with the bad ones after it, and never so many of them.
  private func isExact<Failure: Error>(
    _ bytes: Range<Int>, at seal: Source, _ facts: FactList,
    line: (Source, String) throws(Failure) -> [UInt8]
  ) throws(Failure) -> Bool {
    guard bytes.upperBound <= seal.offset else { return false }
    let start = facts.leading { $0.source < Source(file: seal.file, offset: bytes.lowerBound) }
    let end = facts.leading { $0.source < Source(file: seal.file, offset: bytes.upperBound) }
    guard end - start <= Self.mostChanged else { return false }
    for place in start..<end {
      let id = facts.id(place).text(in: symbols)
      if Checksum.holds(for: try line(facts[place].source, id)) { return false }
    }
    return true
  }

  // A hostile file could have as many seals as lines, each about all of them.
  private static var mostChanged: Int { 16 }
}
