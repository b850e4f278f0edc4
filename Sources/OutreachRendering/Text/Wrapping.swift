/// Breaks `text` at plain spaces into lines of at most `width` columns; a longer word is cut.
///
/// Never empty: an empty text is one empty line. What is not printable is written out.
package func wrap(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var used = 0
  for word in text.printable.split(separator: " ") {
    for (index, piece) in cut(word, width: max(width, 2)).enumerated() {
      let length = piece.displayWidth
      if !line.isEmpty, index > 0 || used + 1 + length > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line += line.isEmpty ? String(piece) : " " + piece
      used += used == 0 ? length : 1 + length
    }
  }
  return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
}

private func cut(_ word: Substring, width: Int) -> [Substring] {
  guard word.displayWidth > width else { return [word] }
  var pieces: [Substring] = []
  var start = word.startIndex
  var used = 0
  for index in word.indices {
    let length = word[index].displayWidth
    if used + length > width {
      pieces.append(word[start..<index])
      (start, used) = (index, 0)
    }
    used += length
  }
  return pieces + [word[start...]]
}
