extension StringProtocol {
  /// Columns of a terminal that the text takes: none for a combining mark, two for emoji and wide scripts.
  package var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}

extension Character {
  /// Columns of a terminal, 0 to 2, judged on the whole grapheme.
  package var displayWidth: Int {
    if isASCII { return 1 }
    let scalars = unicodeScalars
    if scalars.contains(where: \.isWide) { return 2 }
    if scalars.count > 1, scalars.contains("\u{FE0F}") { return 2 }
    return scalars.allSatisfy(\.isZeroWidth) ? 0 : 1
  }
}

extension Unicode.Scalar {
  fileprivate var isZeroWidth: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  // The blocks of East Asian Width W and F, and what shows as emoji without being asked to.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: properties.isEmojiPresentation
    }
  }
}
