import Foundation

/// One line of a journal whose JSON and checksum are right, as Foundation reads it.
struct JournalLine {
  let bytes: [UInt8]
  let id: String
  /// A line that `verifier --reparer` or an import adds as a seal has none.
  let number: Int?
  /// What a `segment-sealed` names.
  let seal: Range<Int>?

  init?(_ bytes: [UInt8]) {
    let mark = Array(",\"crc\":\"".utf8)
    guard let json = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
      let id = json["id"] as? String,
      let checksum = json["crc"] as? String, bytes.count > mark.count + 10
    else { return nil }
    let body = bytes.dropLast(mark.count + 10)
    guard String(format: "%08x", Self.checksum(body)) == checksum else { return nil }
    (self.bytes, self.id, self.number) = (bytes, id, json["n"] as? Int)
    if json["type"] as? String == "segment-sealed", let offset = json["offset"] as? Int,
      let length = json["length"] as? Int
    {
      seal = offset..<offset + length
    } else {
      seal = nil
    }
  }

  // CRC-32 (IEEE), bit by bit: slow, and nobody else's.
  private static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { bits, _ in
        bits & 1 == 1 ? bits >> 1 ^ 0xEDB8_8320 : bits >> 1
      }
    }
  }
}
