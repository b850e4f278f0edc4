extension String {
  /// The same with each accent in one with its letter (Unicode's form C), for the alphabets of two bytes and Vietnamese.
  ///
  /// macOS writes é as e and an accent: the same cell may come either way.
  var composed: String {
    guard unicodeScalars.contains(where: { $0.value >= 0x300 }) else { return self }
    return String(map { Self.letters.firstIndex(of: $0).map { Self.letters[$0] } ?? $0 })
  }

  // Characters are equal when they are canonically: any form finds the composed one.
  private static let letters = Set(
    (Array(0xC0..<0x800) + Array(0x1E00..<0x2000)).compactMap { (value: UInt32) in
      Unicode.Scalar(value).map(Character.init)
    })
}
