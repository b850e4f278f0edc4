import Outreach

/// The sequence numbers of one writer in one part: dense from 1, one event each.
struct NumberCheck {
  private struct Numbered {
    var number: Int
    var id: UInt64
    // The rank of its file among the writer's, and its offset there.
    var rank: Int
    var offset: Int
  }

  private let audit: PartAudit
  // The writer's files, in order of writing, copies last.
  private let files: [Int]
  private let hasErasures: Bool

  /// The findings about every writer of `audit`.
  static func findings(
    _ audit: PartAudit, hasErasures: Bool, _ bytes: CarnetBytes
  ) throws(JournalError) -> [PlacedFinding] {
    var writers: [String: [Int]] = [:]
    for file in audit.files.indices { writers[audit.files[file].writer, default: []].append(file) }
    var found: [PlacedFinding] = []
    for writer in writers.keys.sorted() {
      let check = NumberCheck(audit, writers[writer] ?? [], hasErasures: hasErasures)
      found += try check.findings(bytes)
    }
    return found
  }

  private init(_ audit: PartAudit, _ files: [Int], hasErasures: Bool) {
    self.audit = audit
    self.hasErasures = hasErasures
    func order(_ file: Int) -> (Int, String, Int, Int) {
      let segment = audit.files[file].segment
      return (audit.files[file].isCopy ? 1 : 0, segment?.month ?? "", segment?.number ?? 0, file)
    }
    self.files = files.sorted { order($0) < order($1) }
  }

  private func findings(_ bytes: CarnetBytes) throws(JournalError) -> [PlacedFinding] {
    var lines: [Numbered] = []
    for (rank, file) in files.enumerated() {
      // What a file that cannot be read holds may be what is missing: it is a finding of its own.
      guard let audit = audit.audits[file] else { return [] }
      lines += audit.lines.numbered.map {
        Numbered(number: $0.number, id: $0.id, rank: rank, offset: $0.offset)
      }
    }
    // Nearly always in order already.
    lines.sort { ($0.number, $0.rank, $0.offset) < ($1.number, $1.rank, $1.offset) }
    var found: [PlacedFinding] = []
    var last: Numbered?
    for line in lines {
      if let last, last.number == line.number {
        // A copy holds what its file has lost, and its file what was written since: the copy is told.
        guard last.id != line.id, !isCopy(line) else { continue }
        let other = try audit.lineNumbers([source(last)], bytes)[source(last)] ?? 0
        let path = audit.files[files[last.rank]].relativePath
        found.append(
          PlacedFinding(.sameNumber(line.number, other: "\(path):\(other)"), source(line)))
      } else if line.number > (last?.number ?? 0) + 1 {
        found += gap(after: last, before: line)
      }
      last = line
    }
    return found
  }

  private func gap(after last: Numbered?, before next: Numbered) -> [PlacedFinding] {
    let missing = (last?.number ?? 0) + 1...next.number - 1
    guard !isExplained(missing.count, after: last, before: next) else { return [] }
    let isErasure = audit.part == .confidential && hasErasures
    return [PlacedFinding(isErasure ? .gapAfterErasure(missing) : .gap(missing), source(next))]
  }

  // By as many bad lines between both: a longer one may have been several lines, and those are missed.
  private func isExplained(_ missing: Int, after last: Numbered?, before next: Numbered) -> Bool {
    let (start, end) = ((last?.rank ?? 0, last?.offset ?? 0), (next.rank, next.offset))
    guard start < end else { return false }
    let bad = (start.0...end.0).reduce(0) { count, rank in
      let damaged = audit.audits[files[rank]]?.lines.damaged ?? []
      return count
        + damaged.count { (rank, $0.lowerBound) >= start && (rank, $0.lowerBound) < end }
    }
    return missing <= bad
  }

  private func isCopy(_ line: Numbered) -> Bool { audit.files[files[line.rank]].isCopy }

  private func source(_ line: Numbered) -> Source {
    Source(file: files[line.rank], offset: line.offset)
  }
}
