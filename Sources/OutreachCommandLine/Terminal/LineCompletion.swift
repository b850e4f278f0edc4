/// What a tab adds to an answer made of known words.
struct LineCompletion: Equatable {
  /// The line as completed as far as all that fit agree.
  let text: String
  /// The words that fit, when there are several.
  let choices: [String]

  /// Completes the last word of `text` among `words`; before it stand, for a list, words and commas.
  init(_ text: String, among words: [String], isList: Bool) {
    let comma = isList ? text.lastIndex(of: ",") : nil
    let start = comma.map { text.index(after: $0) } ?? text.startIndex
    let typed = text[start...].drop { $0 == " " }
    let before = text[..<typed.startIndex]
    let folding = folded(String(typed))
    let fitting = words.filter { folded($0).hasPrefix(folding) }
    let common = fitting.dropFirst().reduce(fitting.first ?? String(typed)) {
      $0.commonPrefix(with: $1)
    }
    self.text = before + (common.count >= typed.count ? common : String(typed))
    choices = fitting.count > 1 ? fitting : []
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
