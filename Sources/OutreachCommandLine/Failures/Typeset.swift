/// `text` with the no-break spaces (U+00A0) of French: inside « », before `:` `;` `!` `?` when a space stands there.
package func typeset(_ text: String) -> String {
  let before: Set<Character> = [":", ";", "!", "?", "»"]
  var result = ""
  var held = false
  for character in text {
    if held { result.append(before.contains(character) ? "\u{A0}" : " ") }
    held = false
    if character == " " {
      if result.last == "«" { result.append("\u{A0}") } else { held = true }
    } else {
      result.append(character)
    }
  }
  return held ? result + " " : result
}

/// `text` between « », its control characters made visible.
package func quoted(_ text: String) -> String { "« " + printable(text) + " »" }

/// `a, b ou c`.
package func alternatives(_ names: [String]) -> String {
  guard let last = names.last, names.count > 1 else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " ou " + last
}
