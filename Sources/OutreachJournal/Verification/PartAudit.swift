import Foundation
import Outreach

/// One part of a carnet read whole: its events, and what is found file by file.
struct PartAudit: Sendable {
  let part: JournalFile.Part
  let files: [JournalFile]
  let ledger: Ledger
  /// One for each file; `nil` for a file that could not be read.
  let audits: [FileAudit?]
  let live: LiveEvents

  /// Reads `files`; `seen` are the sizes that this machine remembers of them.
  init(
    _ part: JournalFile.Part, _ files: [JournalFile], _ bytes: CarnetBytes, _ table: CodeTable,
    seen: SeenFiles
  ) throws(JournalError) {
    let groups = Self.groups(
      files.map { (try? bytes.size(of: $0.relativePath)) ?? 0 },
      among: ProcessInfo.processInfo.activeProcessorCount)
    let results = sideBySide(groups.count) { group in
      var builder = LedgerBuilder()
      let audits = groups[group].map { number -> FileAudit? in
        let path = files[number].relativePath
        return try? FileAudit(
          path, number: number, bytes, table, isConfidential: part == .confidential,
          prefix: seen[path]?.size, into: &builder)
      }
      return (builder, audits)
    }
    self.part = part
    self.files = files
    audits = results.flatMap(\.1)
    ledger = try bytes.ledger(results.map(\.0), of: files)
    live = LiveEvents(ledger, knownUntil: nil)
  }

  // Neighbours together, each group with about as many bytes; one when they are few.
  private static func groups(_ sizes: [Int], among cores: Int) -> [Range<Int>] {
    let target = max(sizes.reduce(0, +) / cores + 1, 1 << 18)
    var groups: [Range<Int>] = []
    var (start, size) = (0, 0)
    for (file, bytes) in sizes.enumerated() {
      size += bytes
      guard size >= target || file == sizes.count - 1 else { continue }
      groups.append(start..<file + 1)
      (start, size) = (file + 1, 0)
    }
    return groups
  }

  /// The place of the standing event whose line is at `source`; `nil` when there is none.
  func place(of source: Source) -> Int? {
    let place = ledger.facts.leading { $0.source < source }
    return place < ledger.facts.count && ledger.facts[place].source == source ? place : nil
  }

  /// Whether what the line at `source` says of its own still holds: neither retracted nor corrected.
  func stands(_ source: Source) -> Bool {
    place(of: source).map { live[$0] != nil && live.correction(of: $0) == nil } ?? true
  }
}
