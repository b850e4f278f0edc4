import Outreach

/// The end of a writer's newest file, as found on disk under the lock.
struct SegmentTail {
  /// The size of the file.
  let size: Int
  /// The last sound line's own number and id; `nil` when the bytes looked at hold none.
  private(set) var last: (number: Int, id: String)?
  /// The bytes after the last sound line, to be given up.
  private(set) var torn: Range<Int>?
  /// Whether the file ends with a line feed, or is empty.
  private(set) var endsWithLineFeed = true

  // Room for a line of the greatest length and the one before it.
  private static let window = 2 * (LedgerBuilder.lineLimit + 1)

  /// Reads the end of a file, from disk rather than from the cache.
  init(of path: String, on storage: any Storage) throws(JournalError) {
    let file = try storage.openToAppend(path)
    defer { storage.close(file) }
    storage.forget(file)
    size = try storage.size(of: file, path)
    let start = max(0, size - Self.window)
    look(at: try storage.content(of: file, path, from: start, count: size - start), from: start)
  }

  private mutating func look(at bytes: [UInt8], from start: Int) {
    endsWithLineFeed = bytes.last.map { $0 == 0x0A } ?? true
    var end = endsWithLineFeed ? bytes.count - 1 : bytes.count
    var bad: Range<Int>?
    while end > 0 {
      let line = (bytes[..<end].lastIndex(of: 0x0A) ?? -1) + 1
      if let event = Self.sound(Array(bytes[line..<end])) {
        if bad != nil { torn = bad }
        if let number = event.number {
          last = (number, event.id)
          return
        }
      } else if last == nil, bad == nil, torn == nil {
        bad = start + line..<start + end
      }
      end = line - 1
    }
    if torn == nil { torn = bad }
  }

  // A line that parses and whose checksum, when it has one, is right.
  private static func sound(_ line: [UInt8]) -> Event? {
    guard let json = try? JSONValue(json: line), let event = Event(json: json) else { return nil }
    guard let checksum = json["crc"]?.text else { return event }
    let mark = Array(",\"crc\":\"".utf8)
    let body = line.dropLast(mark.count + 8 + 2)
    guard line.count > mark.count + 10, line[body.count...].starts(with: mark),
      Checksum(body).hexadecimal == checksum
    else { return nil }
    return event
  }
}
