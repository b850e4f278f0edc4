/// A random name under which an export speaks of something: a letter, then nine characters of Crockford's base 32.
public struct ExportCode: Hashable, Comparable, Sendable {
  /// What has codes; raw values are their first letters.
  public enum Kind: String, CaseIterable, Sendable {
    case youth = "J"
    case action = "A"
    case partner = "P"
    case session = "S"
  }

  /// Forty-five random bits.
  let bits: UInt64
  /// What it names.
  public let kind: Kind

  private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  init(_ kind: Kind, bits: UInt64) {
    self.kind = kind
    self.bits = bits & (1 << 45 - 1)
  }

  /// Reads a code as it is written; `nil` for any other text.
  init?(_ text: some Collection<UInt8>) {
    guard text.count == 10, let letter = text.first,
      let kind = Kind(rawValue: String(UnicodeScalar(letter)))
    else { return nil }
    var bits: UInt64 = 0
    for byte in text.dropFirst() {
      guard let digit = Self.digits.firstIndex(of: byte) else { return nil }
      bits = bits << 5 | UInt64(digit)
    }
    self.init(kind, bits: bits)
  }

  /// Adds the code as it is written: `J7K3QX0M2B`.
  @inline(__always)
  package func write(to bytes: inout [UInt8]) {
    bytes.append(kind.letter)
    for place in stride(from: 40, through: 0, by: -5) {
      bytes.append(Self.digits[Int(bits >> UInt64(place) & 31)])
    }
  }

  public static func < (left: ExportCode, right: ExportCode) -> Bool { left.bits < right.bits }
}

extension ExportCode.Kind {
  /// Its place among all, looked up without a text.
  var place: Int {
    switch self {
    case .youth: 0
    case .action: 1
    case .partner: 2
    case .session: 3
    }
  }

  fileprivate var letter: UInt8 {
    switch self {
    case .youth: UInt8(ascii: "J")
    case .action: UInt8(ascii: "A")
    case .partner: UInt8(ascii: "P")
    case .session: UInt8(ascii: "S")
    }
  }
}
