/// CRC-32 of IEEE 802.3, as in gzip and PNG.
package struct Checksum: Sendable {
  // Entry 256 k + b: what byte b does to the state when k more bytes follow it in the step.
  private static let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 2048)
    for index in 0..<2048 {
      if index < 256 {
        table[index] = (0..<8).reduce(UInt32(index)) { value, _ in
          value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
        }
      } else {
        let before = table[index - 256]
        table[index] = table[Int(before & 255)] ^ (before >> 8)
      }
    }
    return table
  }()

  /// The 32 bits.
  package let value: UInt32

  /// The checksum of `bytes`, eight at a step; a concrete type, since other modules cannot specialise it.
  package init(_ bytes: ArraySlice<UInt8>) {
    let table = Self.table
    var state: UInt32 = 0xFFFF_FFFF
    var index = bytes.startIndex
    while index + 8 <= bytes.endIndex {
      var next: UInt32 = 0
      for step in 0..<4 {
        let mixed = UInt8(truncatingIfNeeded: state >> (8 * UInt32(step))) ^ bytes[index + step]
        next ^= table[(7 - step) << 8 | Int(mixed)]
        next ^= table[(3 - step) << 8 | Int(bytes[index + step + 4])]
      }
      state = next
      index += 8
    }
    for byte in bytes[index...] {
      state = table[Int(UInt8(truncatingIfNeeded: state) ^ byte)] ^ (state >> 8)
    }
    value = state ^ 0xFFFF_FFFF
  }

  /// Whether the checksum of an event line, when it has one, is the last key and that of the bytes before it.
  static func holds(for line: [UInt8]) -> Bool {
    guard (try? JSONValue(json: line))?["crc"] != nil else { return true }
    let whole = line.reversed().drop { $0 <= 0x20 }.reversed()
    let body = Array(whole.dropLast(18))
    return whole.elementsEqual(
      body + Array(",\"crc\":\"\(Checksum(body[...]).hexadecimal)\"}".utf8))
  }

  /// Eight lower-case hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
