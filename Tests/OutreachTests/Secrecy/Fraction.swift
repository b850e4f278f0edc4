/// A rational number in lowest terms; traps when it grows too large.
struct Fraction: Comparable {
  let numerator: Int
  /// At least 1.
  let denominator: Int

  init(_ numerator: Int, over denominator: Int = 1) {
    if denominator == 1 {
      self.numerator = numerator
      self.denominator = 1
      return
    }
    var (large, small) = (abs(numerator), abs(denominator))
    while small != 0 { (large, small) = (small, large % small) }
    let divisor = denominator < 0 ? -large : large
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  static func - (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      left.numerator * right.denominator - right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.numerator * right.numerator, over: left.denominator * right.denominator)
  }

  static func / (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.numerator * right.denominator, over: left.denominator * right.numerator)
  }
}
