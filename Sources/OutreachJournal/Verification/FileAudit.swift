import Outreach

/// One file read from end to end: its lines, and the digest of its bytes.
struct FileAudit: Sendable {
  /// What the lines say besides their events.
  private(set) var lines: LineAudit
  private(set) var size = 0
  /// The digest of the whole file.
  private(set) var digest = ""
  /// The digest of as many first bytes as were asked for; `nil` when there are fewer.
  private(set) var prefixDigest: String?

  private static let block = 1 << 20

  /// Reads a file into `builder` as its file of that number, and digests its first `prefix` bytes besides.
  init(
    _ path: String, number: Int, _ bytes: CarnetBytes, _ table: CodeTable, isConfidential: Bool,
    prefix: Int?, into builder: inout LedgerBuilder
  ) throws(JournalError) {
    lines = LineAudit(table, isConfidential: isConfidential)
    let total = try bytes.size(of: path)
    var digest = SHA256()
    // Where the next line begins, and how far the digest has come.
    var start = 0
    while start < total {
      let block = try bytes.bytes(of: path, from: start, count: min(Self.block, total - start))
      guard !block.isEmpty else { break }
      let isEnd = start + block.count >= total
      let end = isEnd ? block.count : block.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      if end > 0 {
        block.withUnsafeBufferPointer {
          let whole = UnsafeBufferPointer(rebasing: $0[..<end])
          builder.read(whole, file: number, at: start, of: total)
          lines.read(whole, at: start)
        }
        add(block[..<end], to: &digest, prefix)
      } else {
        let next = try endOfLong(path, bytes, from: start, of: total, &digest, prefix)
        builder.skip(file: number, start..<next, of: total)
        lines.skip(start..<next)
        start = min(total, next + 1)
        continue
      }
      start += end
    }
    self.digest = digest.hexadecimal
    if size == 0, prefix == 0 { prefixDigest = self.digest }
  }

  // A line longer than a block: where it ends.
  private mutating func endOfLong(
    _ path: String, _ bytes: CarnetBytes, from start: Int, of total: Int, _ digest: inout SHA256,
    _ prefix: Int?
  ) throws(JournalError) -> Int {
    var offset = start
    while offset < total {
      let block = try bytes.bytes(of: path, from: offset, count: min(Self.block, total - offset))
      guard !block.isEmpty else { break }
      guard let end = block.firstIndex(of: 0x0A) else {
        add(block[...], to: &digest, prefix)
        offset += block.count
        continue
      }
      add(block[...end], to: &digest, prefix)
      return offset + end
    }
    return offset
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>, to digest: inout SHA256, _ prefix: Int?) {
    let left = (prefix ?? -1) - size
    if (0...bytes.count).contains(left), prefixDigest == nil {
      digest.add(bytes.prefix(left))
      prefixDigest = digest.hexadecimal
      digest.add(bytes.dropFirst(left))
    } else {
      digest.add(bytes)
    }
    size += bytes.count
  }
}
