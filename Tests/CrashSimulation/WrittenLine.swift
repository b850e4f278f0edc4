/// The bytes of a line, to be looked up fast: lines of one length seldom share the end of their identifier.
struct WrittenLine: Hashable {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func hash(into hasher: inout Hasher) {
    hasher.combine(bytes.count)
    for byte in bytes.dropFirst(28).prefix(8) { hasher.combine(byte) }
  }

  static func == (left: WrittenLine, right: WrittenLine) -> Bool {
    left.bytes.count == right.bytes.count
      && left.bytes.withUnsafeBytes { left in
        right.bytes.withUnsafeBytes { left.elementsEqual($0) }
      }
  }
}

extension [UInt8] {
  /// The lines, whole or not, without the empty ones.
  var lines: [WrittenLine] { split(separator: 0x0A).map(WrittenLine.init) }
}
