extension Double {
  /// "37,5": at most one decimal, halves away from zero; for lengths in days.
  var frenchDays: String {
    let tenths = Int((self * 10).rounded())
    return tenths.isMultiple(of: 10) ? (tenths / 10).french : Share.decimal(tenths)
  }

  /// "0,0231": four decimals, "< 0,0001" under them; for a probability.
  var frenchChance: String {
    guard self >= 0.0001 else { return "<\u{A0}0,0001" }
    let digits = String(Int((min(self, 1) * 10_000).rounded()) + 10_000)
    return (digits.hasPrefix("2") ? "1" : "0") + "," + digits.dropFirst()
  }

  /// "12,35": two decimals.
  var frenchHundredths: String {
    let hundredths = Int((self * 100).rounded())
    let digits = String(hundredths % 100 + 100).dropFirst()
    return (hundredths / 100).french + "," + digits
  }
}
