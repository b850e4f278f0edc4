/// A line that is not JSON, by the place of its bytes.
struct DamagedLine {
  var source: Source
  var end: Int
  var fault: JSONFault
  var isLast = false
  /// Whether it may be a seal that was cut.
  var isTornSeal = false

  /// Whether `other` begins where this one ends.
  func precedes(_ other: DamagedLine) -> Bool {
    other.source == Source(file: source.file, offset: end + 1)
  }
}

extension [UInt8] {
  /// Whether it is the beginning of a seal as it is written; NULs at the end stand for what did not reach the disk.
  var isTornSeal: Bool {
    guard first == UInt8(ascii: "{") else { return false }
    let id = String(repeating: "?", count: 26)
    let seal = #"{"v":1,"id":"\#(id)","type":"segment-sealed""#.utf8
    let end = lastIndex { $0 != 0 } ?? 0
    return zip(self[...end], seal).allSatisfy { $0 == $1 || $1 == UInt8(ascii: "?") }
  }
}
