internal import Foundation
package import Outreach

/// Reads files block by block into one buffer, so that a journal of any size takes no memory of its own.
///
/// Invariant: `filled` stays in `0...buffer.count`.
package struct FileBlocks {
  private let storage: any Storage
  private var buffer: [UInt8]
  private var filled = 0

  /// Blocks of `size` bytes; a line that does not fit one is too long to be read.
  package init(on storage: any Storage = Disk(), of size: Int = 1 << 18) {
    self.storage = storage
    buffer = Array(repeating: 0, count: size)
  }

  /// Reads the lines of a regular file that begin in the range of `piece`; links are not followed.
  package mutating func read(
    _ path: String, _ piece: JournalShare.Piece, into builder: inout LedgerBuilder
  ) throws(JournalError) {
    let descriptor = try storage.openToRead(path)
    defer { storage.close(descriptor) }
    let limit = piece.limit ?? .max
    let size = min(try storage.size(of: descriptor, path), limit)
    // From the byte before, whose line feed tells that a line begins where the range does.
    var offset = max(0, piece.range.lowerBound - 1)
    var isInside = piece.range.lowerBound == 0
    // Where a line that does not fit the buffer begins.
    var long: Int?
    filled = 0
    while offset < piece.range.upperBound || long != nil {
      let isEnd = try fill(descriptor, from: offset, to: limit, path)
      guard filled > 0 || long != nil else { return }
      var start = 0
      if !isInside || long != nil {
        let end = lineFeed(from: 0)
        if end < filled || isEnd {
          if let line = long { builder.skip(file: piece.file, line..<offset + end, of: size) }
          (isInside, long) = (true, nil)
        }
        start = min(filled, end + 1)
      }
      let room = piece.range.upperBound - offset
      let end = start < room ? wholeLines(before: room, isEnd: isEnd) : start
      if end > start {
        buffer.withUnsafeBufferPointer {
          builder.read(
            UnsafeBufferPointer(rebasing: $0[start..<end]), file: piece.file, at: offset + start,
            of: size)
        }
        start = end
      } else if start == 0, filled == buffer.count {
        long = offset
        start = filled
      }
      drop(start)
      offset += start
      if isEnd { return }
    }
  }

  // Gives up the first `count` bytes of the buffer.
  private mutating func drop(_ count: Int) {
    filled -= count
    let filled = filled
    buffer.withUnsafeMutableBytes { bytes in
      guard let start = bytes.baseAddress, count > 0 else { return }
      memmove(start, start + count, filled)
    }
  }

  // Fills the buffer, whose first byte is at `offset` of the file; true when the file, or what is read of it up to
  // `limit`, ends in it.
  private mutating func fill(
    _ descriptor: Int32, from offset: Int, to limit: Int, _ path: String
  ) throws(JournalError) -> Bool {
    filled += try storage.fill(
      &buffer, from: filled, of: descriptor, path, at: offset + filled)
    filled = min(filled, max(0, limit - offset))
    return filled < buffer.count
  }

  private func lineFeed(from start: Int) -> Int {
    buffer[start..<filled].firstIndex(of: 0x0A) ?? filled
  }

  // Where the last whole line that begins before `limit` ends; at the end of the file the last line
  // needs no line feed.
  private func wholeLines(before limit: Int, isEnd: Bool) -> Int {
    if limit <= filled, limit > 0 {
      let end = lineFeed(from: limit - 1)
      if end < filled { return end + 1 }
    }
    return isEnd ? filled : buffer[..<filled].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
  }
}
