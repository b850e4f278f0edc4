extension Int {
  /// Thousands set apart by a narrow no-break space, a minus sign before: "5 133".
  package var french: String {
    var text = ""
    let digits = String(magnitude)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "\u{202F}" }
      text.append(digit)
    }
    return self < 0 ? "\u{2212}" + text : text
  }

  /// The number and its noun on one line: "0 personne", "1 personne", "2 personnes".
  package func counted(_ one: String, _ many: String) -> String {
    french + "\u{A0}" + agreed(one, many)
  }

  /// The form that agrees with this number: in French the plural begins at two.
  package func agreed(_ one: String, _ many: String) -> String { magnitude < 2 ? one : many }
}
