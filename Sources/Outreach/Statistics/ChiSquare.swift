/// The distribution of a sum of squares of independent normal numbers.
struct ChiSquare {
  /// How many squares, at least one.
  let degreesOfFreedom: Int

  /// The chance of more than `value`, which is not negative.
  ///
  /// The incomplete gamma function of a whole or half number is a finite sum of positive terms
  /// (Abramowitz and Stegun, 26.4.4 and 26.4.5), so that small chances keep their digits.
  func chance(above value: Double) -> Double {
    guard value > 0 else { return 1 }
    let half = value / 2
    let isOdd = degreesOfFreedom % 2 == 1
    var order = isOdd ? 0.5 : 0
    var chance = isOdd ? half.squareRoot().complementaryErrorFunction : 0
    // The logarithm of half^order / Γ(order + 1), Γ(3/2) being √π / 2.
    var term = isOdd ? (2 * (half / .pi).squareRoot()).logarithm : 0
    while order < Double(degreesOfFreedom) / 2 {
      chance += (term - half).exponential
      order += 1
      term += (half / order).logarithm
    }
    return min(chance, 1)
  }
}
