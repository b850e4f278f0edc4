extension ImportFault.Problem {
  /// Whether the column is one of days or of numbers.
  var wantsFigures: Bool {
    switch self {
    case .notADay, .noSuchDay, .future, .tooEarly, .beforeBirth, .notANumber, .notAClock,
      .notABirth:
      true
    default: false
    }
  }

  /// Whether `value` may be shown: free text may not, nor a name or a telephone number that has strayed into a column
  /// of something else.
  func shows(_ value: String) -> Bool {
    if Self.isTelephone(value) { return false }
    switch self {
    case .tooLong, .control, .severalYouths: return false
    case .unknownYouth, .ambiguousYouth: return value.contains(where: \.isNumber)
    // « 30 mn », « 14 octobre », not « yaya ».
    default: return !wantsFigures || value.contains(where: \.isNumber) && !namesSomebody(value)
    }
  }

  /// Whether `value` is a name where there should be figures: the cells of the row are not those of their titles.
  func namesSomebody(_ value: String) -> Bool {
    wantsFigures
      && value.split { !$0.isLetter && !$0.isNumber }.contains { $0.first?.isUppercase == true }
  }

  private static func isTelephone(_ value: String) -> Bool {
    value.allSatisfy { $0.isNumber || "+.-() \u{A0}\u{202F}".contains($0) }
      && value.count(where: \.isNumber) > 8
  }
}
