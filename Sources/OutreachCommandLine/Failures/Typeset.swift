internal import OutreachRendering

/// `text` with the no-break spaces of French: inside « », before `:` `;` `!` `?` when a space stands there.
package func typeset(_ text: String) -> String { text.withFrenchSpacing }

/// `text` between « », its control characters made visible.
package func quoted(_ text: String) -> String { "« " + printable(text) + " »" }

/// `a, b ou c`.
package func alternatives(_ names: [String]) -> String {
  guard let last = names.last, names.count > 1 else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " ou " + last
}
