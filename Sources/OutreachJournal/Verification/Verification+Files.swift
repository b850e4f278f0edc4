package import Outreach

extension Verification {
  /// Verifies the events of a carnet given as the bytes of its files, by path from the carnet's folder
  /// (`journal/amelie-7k3q/2026-10.jsonl`), nothing on disk being looked at: for trials of damage.
  ///
  /// `seen` is what was remembered of them; what is to be remembered now comes with the result.
  package static func of(
    files: [String: [UInt8]], vocabulary: Vocabulary = Vocabulary(), now: Instant,
    seen: SeenFiles = SeenFiles()
  ) throws(JournalError) -> (verification: Verification, seen: SeenFiles) {
    let names = files.keys.compactMap(JournalFile.init(path:)).sorted {
      $0.relativePath.utf8.lexicographicallyPrecedes($1.relativePath.utf8)
    }
    return try of(
      JournalFile.inOrder(names), .memory(files), vocabulary, now: now, seen: seen, written: [:],
      besides: [])
  }

  /// Verifies the events of `all` files; `written` are the sizes that this machine's writers know, `besides` findings
  /// made elsewhere.
  static func of(
    _ all: [JournalFile], _ bytes: CarnetBytes, _ vocabulary: Vocabulary, now: Instant,
    seen: SeenFiles, written: [String: Int], besides: [Finding]
  ) throws(JournalError) -> (verification: Verification, seen: SeenFiles) {
    let table = CodeTable(vocabulary)
    func part(_ part: JournalFile.Part) throws(JournalError) -> PartAudit {
      try PartAudit(part, all.filter { $0.part == part }, bytes, table, seen: seen)
    }
    let journal = try part(.journal)
    let confidential = try part(.confidential)
    let persons = ConfidentialCheck(journal)
    var findings = besides
    var remembered = SeenFiles()
    for audit in [journal, confidential] {
      let hasErasures = !persons.erased.isEmpty
      var placed = audit.lineFindings() + audit.codeFindings() + audit.factFindings(now: now)
      placed += try NumberCheck.findings(audit, hasErasures: hasErasures, bytes)
      if audit.part == .confidential {
        let isWhole = isWhole(journal, besides)
        placed += persons.findings(audit).filter { isWhole || $0.problem.code != .unknownYouth }
      }
      findings += try audit.resolved(placed, bytes) + audit.copyFindings()
      findings += zip(audit.files, audit.audits).filter { file, read in
        read == nil && !besides.contains { $0.path == file.relativePath && $0.code.isFault }
      }.map { Finding(.unreadable, at: $0.0.relativePath) }
      let memory = audit.compare(seen, written, hasErasures: hasErasures)
      findings += memory.findings.filter { !isHidden($0.path, by: besides) }
      for path in memory.remembered.paths { remembered[path] = memory.remembered[path] }
      for path in seen.paths where isHidden(path, by: besides) { remembered[path] = seen[path] }
    }
    let verification = Verification(
      findings: inOrder(findings), events: journal.ledger.facts.count,
      writers: Set(journal.files.map(\.writer)).count, days: days(journal.ledger),
      digest: try journal.identifierDigest(bytes))
    return (verification, remembered)
  }

  // Whether every file of events has been read: else a youth may well be in another.
  private static func isWhole(_ journal: PartAudit, _ findings: [Finding]) -> Bool {
    let root = journal.part.rawValue + "/"
    return journal.audits.allSatisfy { $0 != nil }
      && !findings.contains { $0.isBarrier && ($0.path.isEmpty || ($0.path + "/").hasPrefix(root)) }
  }

  // Whether the folder that holds it could not be looked into: nothing can be said of what is there.
  private static func isHidden(_ path: String, by findings: [Finding]) -> Bool {
    findings.contains { $0.isBarrier && ($0.path.isEmpty || path.hasPrefix($0.path + "/")) }
  }

  static func inOrder(_ findings: [Finding]) -> [Finding] {
    func key(_ finding: Finding) -> (Int, [UInt8], Int, String) {
      (
        finding.code.isFault ? 0 : 1, Array(finding.path.utf8), finding.line ?? 0,
        finding.code.rawValue
      )
    }
    let keyed = findings.map { (key: key($0), finding: $0) }
    return keyed.sorted { left, right in
      if left.key.0 != right.key.0 { return left.key.0 < right.key.0 }
      if left.key.1 != right.key.1 { return left.key.1.lexicographicallyPrecedes(right.key.1) }
      return (left.key.2, left.key.3) < (right.key.2, right.key.3)
    }.map(\.finding)
  }

  private static func days(_ ledger: Ledger) -> Period? {
    var days: (first: Day, last: Day)?
    for fact in ledger.facts where fact.type?.isFact == true {
      days = days.map { (min($0.first, fact.on), max($0.last, fact.on)) } ?? (fact.on, fact.on)
    }
    return days.flatMap { Period(from: $0.first, to: $0.last) }
  }
}

extension JournalFile {
  /// The file of events at `path`; `nil` for any other path.
  package init?(path: String) {
    let names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard names.count == 3, Self.isJournal(names[2]), !Self.isTemporary(names[1]),
      let part = Part.allCases.first(where: { Self.isRoot(names[0], of: $0) })
    else { return nil }
    self.init(part: part, root: names[0], writer: names[1], name: names[2])
  }
}

extension Finding {
  // Whether nothing can be said of what is below it.
  fileprivate var isBarrier: Bool { [.unreadable, .symbolicLink, .notAFile].contains(code) }
}
