/// Keys from the bytes a terminal sends, whatever way they are cut.
struct KeyDecoder {
  private var waiting: [UInt8] = []
  private static let escape: UInt8 = 0x1B

  /// The keys that are whole once `bytes` have come too.
  mutating func keys(_ bytes: [UInt8]) -> [Key] {
    waiting += bytes
    var keys: [Key] = []
    while let (key, count) = next() {
      keys.append(key)
      waiting.removeFirst(count)
    }
    // A terminal sends a sequence in one go: an escape left alone is the key of that name.
    if waiting == [Self.escape] {
      keys.append(.other)
      waiting = []
    }
    return keys
  }

  private func next() -> (key: Key, count: Int)? {
    guard let first = waiting.first else { return nil }
    if first == Self.escape { return sequence() }
    if first < 0x20 || first == 0x7F { return (Self.control(first), 1) }
    return character(first)
  }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x01: .home
    case 0x02: .left
    case 0x03: .interrupt
    case 0x04: .endOfInput
    case 0x05: .end
    case 0x06: .right
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x0B: .killToEnd
    case 0x0C: .clearScreen
    case 0x15: .killToStart
    case 0x17: .killWord
    default: .other
    }
  }

  // UTF-8; a byte that begins nothing is passed over.
  private func character(_ first: UInt8) -> (Key, Int)? {
    let length =
      switch first {
      case ..<0x80: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0 else { return (.other, 1) }
    guard waiting.count >= length else { return nil }
    guard let text = String(validating: waiting.prefix(length), as: UTF8.self),
      let character = text.first
    else { return (.other, 1) }
    return (.character(character), length)
  }

  // ESC [ … letter, ESC O letter, or ESC and a letter.
  private func sequence() -> (Key, Int)? {
    guard waiting.count > 1 else { return nil }
    guard waiting[1] == UInt8(ascii: "[") || waiting[1] == UInt8(ascii: "O") else {
      switch waiting[1] {
      case UInt8(ascii: "b"): return (.wordLeft, 2)
      case UInt8(ascii: "f"): return (.wordRight, 2)
      case 0x7F: return (.killWord, 2)
      default: return (.other, 1)
      }
    }
    guard let last = waiting.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
      return nil
    }
    let text = String(decoding: waiting[2...last], as: UTF8.self)
    let key: Key =
      switch text {
      case "D": .left
      case "C": .right
      case "H", "1~", "7~": .home
      case "F", "4~", "8~": .end
      case "3~": .delete
      case "1;5D", "1;3D": .wordLeft
      case "1;5C", "1;3C": .wordRight
      default: .other
      }
    return (key, last + 1)
  }
}
