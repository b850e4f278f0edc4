/// How a file writes its characters; raw values are the words of the rules and of `--encodage`.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  /// Of either byte order, the lower byte first where no mark says.
  case utf16 = "utf-16"
  /// What Excel in French calls CSV.
  case windows1252 = "windows-1252"

  /// What a file starts with when it says so itself.
  package enum Mark: Sendable {
    case utf8, utf16LowFirst, utf16HighFirst

    var count: Int { self == .utf8 ? 3 : 2 }
  }

  /// The byte order mark of `file`; `nil` when it has none.
  package static func mark(of file: [UInt8]) -> Mark? {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if file.starts(with: [0xFF, 0xFE]) { return .utf16LowFirst }
    return file.starts(with: [0xFE, 0xFF]) ? .utf16HighFirst : nil
  }

  /// What `file` is written in: what its mark says, else UTF-8 when all of it is, else Windows-1252.
  package static func detected(in file: [UInt8]) -> TextEncoding {
    switch mark(of: file) {
    case .utf8: .utf8
    case .utf16LowFirst, .utf16HighFirst: .utf16
    case nil: String(validating: file, as: UTF8.self) != nil ? .utf8 : .windows1252
    }
  }

  /// The same text in UTF-8, without its mark; `nil` when `file` is not written so.
  package func decoded(_ file: [UInt8]) -> [UInt8]? {
    let mark = Self.mark(of: file)
    switch self {
    case .utf8:
      let text = Array(file.dropFirst(mark == .utf8 ? 3 : 0))
      return String(validating: text, as: UTF8.self) != nil ? text : nil
    case .utf16:
      let isHighFirst = mark == .utf16HighFirst
      return Self.utf16(file.dropFirst(mark.map { $0 == .utf8 ? 0 : $0.count } ?? 0), isHighFirst)
    case .windows1252: return Self.windows1252(file)
    }
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, _ isHighFirst: Bool) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map {
      let (first, second) = (UInt16(bytes[$0]), UInt16(bytes[$0 + 1]))
      return isHighFirst ? first << 8 | second : second << 8 | first
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  private static func windows1252(_ file: [UInt8]) -> [UInt8]? {
    var text: [UInt8] = []
    text.reserveCapacity(file.count + file.count / 8)
    for byte in file {
      if byte < 0x80 {
        text.append(byte)
        continue
      }
      let scalar = byte < 0xA0 ? upper[Int(byte) - 0x80] : UInt16(byte)
      // Five bytes stand for nothing.
      guard scalar > 0 else { return nil }
      if scalar < 0x800 {
        text += [0xC0 | UInt8(scalar >> 6), 0x80 | UInt8(scalar & 0x3F)]
      } else {
        text += [
          0xE0 | UInt8(scalar >> 12), 0x80 | UInt8(scalar >> 6 & 0x3F), 0x80 | UInt8(scalar & 0x3F),
        ]
      }
    }
    return text
  }

  private static let upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
