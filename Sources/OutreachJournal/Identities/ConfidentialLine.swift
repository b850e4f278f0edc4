import Outreach

/// One line of the confidential part, as far as it is looked at: its texts by key.
struct ConfidentialLine: Sendable {
  let id: String
  let at: Instant
  let typeName: String
  /// The type's own keys that have a text, in the order of the line.
  let texts: [Identities.Text]

  /// Any line; `nil` for what is none.
  init?(_ bytes: some Sequence<UInt8>) {
    guard let event = Event(line: Array(bytes)) else { return nil }
    (id, at, typeName) = (event.id, event.at, event.typeName)
    texts = event.own.compactMap { member in
      member.value.text.map { Identities.Text(key: member.key, text: $0) }
    }
  }

  /// The line that `cursor` is at the beginning of, which goes to its end; `nil` for any other line than those the
  /// program writes, which the strict reader then judges.
  init?(plain cursor: inout PlainCursor) {
    guard cursor.take(UInt8(ascii: "{")) else { return nil }
    var (id, type, at): (String?, String?, Instant?)
    var (hasVersion, hasWriter) = (false, false)
    var texts: [Identities.Text] = []
    repeat {
      guard let key = Self.text(&cursor), cursor.take(UInt8(ascii: ":")) else { return nil }
      switch key {
      case "v":
        guard !hasVersion, cursor.natural() == 1 else { return nil }
        hasVersion = true
      case "n": guard cursor.natural() > 0 else { return nil }
      case "id":
        guard id == nil, let text = Self.text(&cursor) else { return nil }
        id = text
      case "type":
        guard type == nil, let text = Self.text(&cursor) else { return nil }
        type = text
      case "at":
        guard at == nil, let instant = Self.instant(&cursor) else { return nil }
        at = instant
      case "by":
        guard !hasWriter, cursor.take(UInt8(ascii: "\"")), cursor.string() >= 0 else { return nil }
        hasWriter = true
      case "crc": guard cursor.take(UInt8(ascii: "\"")), cursor.string() >= 0 else { return nil }
      case "on": return nil
      default:
        guard !texts.contains(where: { $0.key == key }), let text = Self.text(&cursor) else {
          return nil
        }
        texts.append(Identities.Text(key: key, text: text))
      }
    } while cursor.take(UInt8(ascii: ","))
    guard cursor.take(UInt8(ascii: "}")), cursor.byte == 0x0A, hasVersion, hasWriter, let id,
      let type, let at
    else { return nil }
    (self.id, self.at, typeName, self.texts) = (id, at, type, texts)
  }

  private static func text(_ cursor: inout PlainCursor) -> String? {
    guard cursor.take(UInt8(ascii: "\"")) else { return nil }
    let start = cursor.position
    let end = cursor.string()
    return end < 0 ? nil : String(decoding: cursor.bytes[start..<end], as: UTF8.self)
  }

  // `"2026-10-14T16:20:05.123Z"`, as the program writes it.
  private static func instant(_ cursor: inout PlainCursor) -> Instant? {
    guard cursor.take(UInt8(ascii: "\"")) else { return nil }
    let start = cursor.position
    guard cursor.string() == start + 24 else { return nil }
    let bytes = cursor.bytes
    func number(_ place: Int, _ count: Int) -> Int? {
      (place..<place + count).reduce(0) { number, place in
        let digit = bytes[start + place] &- 48
        return number.flatMap { digit < 10 ? $0 * 10 + Int(digit) : nil }
      }
    }
    guard bytes[start + 4] == 45, bytes[start + 7] == 45, bytes[start + 10] == UInt8(ascii: "T"),
      bytes[start + 13] == 58, bytes[start + 16] == 58, bytes[start + 19] == 46,
      bytes[start + 23] == UInt8(ascii: "Z"), let year = number(0, 4), let month = number(5, 2),
      let day = number(8, 2).flatMap({ Day(year: year, month: month, day: $0) }),
      let hour = number(11, 2), let minute = number(14, 2), let second = number(17, 2),
      let rest = number(20, 3), hour < 24, minute < 60, second < 60
    else { return nil }
    let seconds = ((Int64(day.number) * 24 + Int64(hour)) * 60 + Int64(minute)) * 60
    return Instant(milliseconds: (seconds + Int64(second)) * 1000 + Int64(rest))
  }
}
