/// `text` with what could command a terminal or reorder a line (C0, DEL, C1, U+2028/9, bidi controls) as `\u{1B}`.
package func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isUnprintable) else { return text }
  var safe = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if isUnprintable(scalar) {
      safe.append(
        contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
    } else {
      safe.append(scalar)
    }
  }
  return String(safe)
}

private func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
  default: false
  }
}
