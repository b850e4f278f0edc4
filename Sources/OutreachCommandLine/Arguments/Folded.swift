internal import Foundation

/// `text` without case or accents, its apostrophes straight and its runs of spaces single: the form words are compared in.
package func folded(_ text: String) -> String {
  text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    .replacing("’", with: "'")
    .split(whereSeparator: \.isWhitespace)
    .joined(separator: " ")
}
