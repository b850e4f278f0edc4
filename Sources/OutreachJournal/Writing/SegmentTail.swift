import Outreach

/// The end of a writer's file.
struct SegmentTail {
  /// The size of the file in bytes.
  private(set) var size: Int
  /// The number and id of the last sound line that has a number.
  private(set) var last: (number: Int, id: String)?
  /// The bytes of the bad lines after the last sound one.
  private(set) var torn: Range<Int>?
  /// How many lines those are; more than one only when a seal was itself torn.
  private(set) var tornLines = 0
  /// Whether the file ends with a line feed, or is empty.
  private(set) var endsWithLineFeed = true

  // Room for a line of the greatest length and the one before it.
  private static let window = 2 * (LedgerBuilder.lineLimit + 1)

  /// The end of a file that has just been made, or that an event has just ended.
  init(size: Int = 0) { self.size = size }

  /// Reads the end of an open file, as far back as the last number.
  init(of file: Int32, _ path: String, on storage: any Storage) throws(JournalError) {
    let size = try storage.size(of: file, path)
    var start = size
    repeat {
      start = max(0, size - 2 * max(size - start, Self.window / 2))
      self = SegmentTail(size: size)
      look(
        at: try storage.content(of: file, path, from: start, count: size - start), from: start)
    } while last == nil && start > 0
  }

  // A line that the start of `bytes` cuts is bad; it is not the last word, since more is read then.
  private mutating func look(at bytes: [UInt8], from start: Int) {
    endsWithLineFeed = bytes.last.map { $0 == 0x0A } ?? true
    var isTail = true
    // A line edited by hand is given up, but what it is numbered is taken: reports still read it.
    var edited: (number: Int, id: String)?
    var end = bytes.count
    while end > 0 {
      if bytes[end - 1] == 0x0A { end -= 1 }
      let line = (bytes[..<end].lastIndex(of: 0x0A) ?? -1) + 1
      let (event, isSound) = Self.read(bytes[line..<end])
      let numbered = event.flatMap { event in event.number.map { ($0, event.id) } }
      if isSound {
        isTail = false
        if let numbered {
          last = edited.map { $0.number > numbered.0 ? $0 : numbered } ?? numbered
          return
        }
      } else if isTail, line < end {
        torn = start + line..<(torn?.upperBound ?? start + end)
        tornLines += 1
      }
      edited = edited ?? numbered
      end = line
    }
    if start == 0 { last = edited }
  }

  // The event of a line, and whether the checksum, when it has one, is right; some editors end lines in their own way.
  private static func read(_ bytes: ArraySlice<UInt8>) -> (event: Event?, isSound: Bool) {
    let line = Array(bytes.prefix(bytes.count - (bytes.last == 0x0D ? 1 : 0)))
    guard let json = try? JSONValue(json: line), let event = Event(json: json) else {
      return (nil, false)
    }
    // Too long for the readers of the journal.
    guard bytes.count <= LedgerBuilder.lineLimit else { return (event, false) }
    guard let checksum = json["crc"]?.text else { return (event, true) }
    let mark = Array(",\"crc\":\"".utf8)
    let body = line.dropLast(mark.count + 8 + 2)
    guard line.count > mark.count + 10, line[body.count...].starts(with: mark),
      Checksum(body).hexadecimal == checksum
    else { return (event, false) }
    return (event, true)
  }
}
