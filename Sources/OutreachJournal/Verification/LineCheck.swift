import Outreach

extension PartAudit {
  /// What the reader of events and the audit saw line by line, without what has been undone since.
  func lineFindings() -> [PlacedFinding] {
    let misplaced = Set(
      zip(files.indices, audits).flatMap { file, audit in
        (audit?.lines.misplaced ?? []).map { Source(file: file, offset: $0) }
      })
    var found = misplaced.map { PlacedFinding(.misplacedIdentity, $0) }
    found += ledger.findings.compactMap { finding -> PlacedFinding? in
      let source = Source(file: finding.file, offset: finding.offset)
      switch finding.problem {
      // Types are told by name.
      case .unknownType: return nil
      case .unresolvedTarget, .correctsNoFact:
        guard let place = place(of: source), live[place] != nil else { return nil }
      default: break
      }
      return PlacedFinding(.line(finding.problem), source)
    }
    for (file, audit) in zip(files.indices, audits) {
      guard let lines = audit?.lines else { continue }
      func add(_ problem: Finding.Problem, _ offsets: [Int]) {
        found += offsets.map { PlacedFinding(problem, Source(file: file, offset: $0)) }
      }
      add(.wrongChecksum, lines.changed)
      add(.badNumber, lines.misnumbered)
      for (type, offset) in lines.strangers {
        add(part == .confidential ? .strangerType(type) : .unknownType(type), [offset])
      }
      for (key, offset) in lines.misnamed { add(.misplacedKey(key), [offset]) }
      add(.namelessIdentity, lines.nameless)
      if let first = lines.unchecked.first {
        found.append(
          PlacedFinding(
            .unchecked, Source(file: file, offset: first), count: lines.unchecked.count))
      }
    }
    return found
  }
}
