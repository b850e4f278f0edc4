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
    default:
      // « 30 mn », « 2026-13-01T18:20Z », not « Yaya ».
      return !wantsFigures || value.first?.isNumber == true && value.count(where: \.isLetter) < 4
    }
  }

  private static func isTelephone(_ value: String) -> Bool {
    value.allSatisfy { $0.isNumber || "+.-() \u{A0}\u{202F}".contains($0) }
      && value.count(where: \.isNumber) > 8
  }
}
