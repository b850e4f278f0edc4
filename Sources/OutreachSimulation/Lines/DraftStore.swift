internal import Outreach

/// The drafts of one team and one part of the carnet, own keys side by side in one buffer.
struct DraftStore: Sendable {
  private var drafts: [Draft] = []
  private var own = LineBuffer()

  /// Keeps a line; `write` adds the type's own keys in the order of the format.
  mutating func add(
    _ type: LineType, _ id: Identifier, at: Instant, on: Day?, writer: Int,
    _ write: (inout LineBuffer) -> Void
  ) {
    let start = own.bytes.count
    write(&own)
    drafts.append(
      Draft(at: at, id: id, type: type, writer: writer, on: on, own: start..<own.bytes.count))
  }

  /// Hands over one writer's lines, a UTC month at a time, numbered from 1.
  func forEachMonth<Failure: Error>(
    of writer: Int, login: String,
    _ body: (YearMonth, _ lines: [UInt8], _ count: Int) throws(Failure) -> Void
  ) throws(Failure) {
    let mine = drafts.filter { $0.writer == writer }.sorted(by: Draft.precedes)
    var lines = LineBuffer()
    var start = 0
    while start < mine.count {
      let month = mine[start].at.utc.day.yearMonth
      let next = month.adding(months: 1).firstDay
      lines.clear()
      var end = start
      while end < mine.count, mine[end].at.utc.day < next {
        lines.line(mine[end], own: own.bytes[mine[end].own], by: login, number: end + 1)
        end += 1
      }
      try body(month, lines.bytes, end - start)
      start = end
    }
  }
}

extension LineBuffer {
  /// The bytes of `Event.line`, over ten times as fast; a test compares the two.
  mutating func line(_ draft: Draft, own: ArraySlice<UInt8>, by login: String, number: Int) {
    let start = bytes.count
    raw("{\"v\":1")
    identifier("id", draft.id)
    text("type", draft.type.name)
    instant("at", draft.at)
    text("by", login)
    day("on", draft.on)
    raw(own)
    self.number("n", number)
    let checksum = Checksum(bytes[start...]).value
    raw(",\"crc\":\"")
    append(hexadecimal: checksum)
    raw("\"}\n")
  }
}
