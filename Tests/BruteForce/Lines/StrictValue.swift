/// The forms of the values of the format, each read from its text.
extension StrictJSON {
  /// "any `[A-Za-z0-9._-]{1,64}`"
  var identifier: [UInt8]? {
    let allowed = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-".utf8)
    guard let text, (1...64).contains(text.count), text.allSatisfy(allowed.contains) else {
      return nil
    }
    return text
  }

  /// A whole number without sign, fraction or exponent, fifteen digits at most.
  var natural: Int? {
    guard case .number(let digits) = self, digits.count <= 15,
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  var isTrue: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// `2026-10-14`, as its number since 1970.
  var dayNumber: Int? { text.flatMap(Self.dayNumber) }

  private static func dayNumber(_ text: [UInt8]) -> Int? {
    guard matches(text, "dddd-dd-dd"), !text.starts(with: "0000".utf8) else { return nil }
    return Day(String(decoding: text, as: UTF8.self))?.number
  }

  /// `14:00`.
  var isClock: Bool {
    guard let text, Self.matches(text, "dd:dd") else { return false }
    return Self.number(text[0..<2]) < 24 && Self.number(text[3..<5]) < 60
  }

  /// "2007" or "2007-05", as year and month, 0 when there is none.
  var birthParts: (year: Int, month: Int)? {
    guard let text else { return nil }
    if Self.matches(text, "dddd") { return (Self.number(text[...]), 0) }
    guard Self.matches(text, "dddd-dd"), (1...12).contains(Self.number(text[5..<7])) else {
      return nil
    }
    return (Self.number(text[0..<4]), Self.number(text[5..<7]))
  }

  /// `2026-10-14T16:20:05.123Z`, the fraction of any length or absent, in milliseconds since 1970.
  var milliseconds: Int? {
    guard let text, text.last == 0x5A, text.count >= 20,
      Self.matches(Array(text[10..<19]), "Tdd:dd:dd"), let day = Self.dayNumber(Array(text[..<10]))
    else { return nil }
    let fraction = text[19...].dropLast()
    guard fraction.isEmpty || fraction.first == 0x2E && fraction.count > 1 else { return nil }
    guard fraction.dropFirst().allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let (hour, minute, second) = (
      Self.number(text[11..<13]), Self.number(text[14..<16]), Self.number(text[17..<19])
    )
    guard hour < 24, minute < 60, second < 60 else { return nil }
    let thousandths = Self.number(
      (Array(fraction.dropFirst()) + [0x30, 0x30, 0x30]).prefix(3))
    return ((day * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + thousandths
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  // `d` stands for a digit.
  private static func matches(_ text: [UInt8], _ form: String) -> Bool {
    let form = Array(form.utf8)
    return text.count == form.count
      && zip(text, form).allSatisfy { byte, expected in
        expected == UInt8(ascii: "d") ? (0x30...0x39).contains(byte) : byte == expected
      }
  }

  /// Whether the value is what a key of that kind holds.
  func isOf(kind: String) -> Bool {
    switch kind {
    case "id": return identifier != nil
    case "code", "text": return text != nil
    case "bool": return isTrue != nil
    case "natural": return natural != nil
    case "day": return dayNumber != nil
    case "clock": return isClock
    case "birth": return birthParts != nil
    case "company":
      return text.map { [Array("jeune".utf8), Array("proche".utf8)].contains($0) } ?? false
    case "status":
      return text.map { text in
        ["tenue", "annulee", "reportee"].contains { Array($0.utf8) == text }
      } ?? false
    case "codes": return items?.allSatisfy { $0.text != nil } ?? false
    case "ids": return items?.allSatisfy { $0.identifier != nil } ?? false
    case "pair":
      return items.map { $0.count == 2 && $0.allSatisfy { $0.identifier != nil } } ?? false
    case "traits":
      return members?.allSatisfy {
        $0.value == .null || $0.value.isTrue != nil || $0.value.text != nil
      }
        ?? false
    case "cooperations":
      return items?.allSatisfy { item in
        item.members != nil && item["partner"]?.identifier != nil
          && (item["level"] == nil || item["level"]?.text != nil)
      } ?? false
    default: return members != nil
    }
  }
}
