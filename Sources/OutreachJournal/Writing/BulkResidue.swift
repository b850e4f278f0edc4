import Outreach

/// What a bulk write that did not end has left anywhere in a file: many lines were on their way at once.
struct BulkResidue {
  private var torn: [Range<Int>] = []
  private let endsWithLineFeed: Bool

  /// Looks at a whole file, as the reader does.
  init(of path: String, _ file: Int32, on storage: any Storage) throws(JournalError) {
    let size = try storage.size(of: file, path)
    let end = try storage.content(of: file, path, from: max(0, size - 1), count: 1)
    endsWithLineFeed = end.isEmpty || end == [0x0A]
    var (builder, blocks) = (LedgerBuilder(), FileBlocks(on: storage))
    try blocks.read(path, .init(file: 0, range: 0..<size), into: &builder)
    var lines = LineFetching(on: storage)
    defer { lines.close() }
    let ledger = try Ledger([builder]) { source, id throws(JournalError) in
      try lines.line(at: source.offset, of: path, holding: id)
    }
    for finding in ledger.findings where finding.isDamage || finding.problem == .unfinished {
      var end = finding.offset
      repeat {
        let block = try storage.content(
          of: file, path, from: end, count: min(size - end, LedgerBuilder.lineLimit))
        let feed = block.firstIndex(of: 0x0A)
        end += feed ?? block.count
        if feed != nil { break }
      } while end < size
      torn.append(finding.offset..<end)
    }
  }

  /// The lines to write first, without numbers: those are the importer's own.
  func seals(at: Instant, by: String, random: () -> UInt64) -> [UInt8] {
    let seals = torn.flatMap { torn in
      Event(
        .segmentSealed, id: ULID.next(at: at, random: random), at: at, by: by,
        own: EventDraft(sealing: torn).own
      ).line
    }
    return (endsWithLineFeed ? [] : [0x0A]) + seals
  }
}
