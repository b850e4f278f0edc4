import Outreach

extension PartAudit {
  /// The files that are copies, each with the number of events that no file before it holds.
  func copyFindings() -> [Finding] {
    guard files.contains(where: \.isCopy) else { return [] }
    var events: [Int: Int] = [:]
    for fact in ledger.facts { events[fact.source.file, default: 0] += 1 }
    return files.indices.filter { files[$0].isCopy && audits[$0] != nil }.map {
      Finding(.copy(events: events[$0] ?? 0), at: files[$0].relativePath)
    }
  }
}
