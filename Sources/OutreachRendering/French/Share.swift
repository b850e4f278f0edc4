/// A part of a whole, written with integers alone so that no locale or rounding mode can change it.
package struct Share: Equatable, Sendable {
  package let numerator: Int
  package let base: Int

  package init(_ numerator: Int, of base: Int) {
    self.numerator = numerator
    self.base = base
  }

  /// The share `value`, brought within 0 to 1, to the ninth decimal.
  package init(_ value: Double) {
    let bounded = value > 0 ? min(value, 1) : 0
    self.init(Int(bounded * 1_000_000_000 + 0.5), of: 1_000_000_000)
  }

  /// Tenths of a percent, halves rounded up; `nil` when the base is empty.
  package var tenths: Int? { scaled(1000) }

  /// "35,8 %"; never "0,0 %" or "100,0 %" for a share that is not; "— (base vide)" without a base.
  package var percent: String {
    guard let tenths else { return "— (base vide)" }
    if tenths == 0, numerator > 0 { return "< 0,1\u{A0}%" }
    if tenths == 1000, numerator < base { return "> 99,9\u{A0}%" }
    return Self.decimal(tenths) + "\u{A0}%"
  }

  /// "36 %", for a narrow table; never "0 %" or "100 %" for a share that is not. `nil` without a base.
  package var wholePercent: String? {
    guard let whole = scaled(100) else { return nil }
    if whole == 0, numerator > 0 { return "<\u{A0}1\u{A0}%" }
    if whole == 100, numerator < base { return ">\u{A0}99\u{A0}%" }
    return whole.french + "\u{A0}%"
  }

  /// Tenths, rounded, for a cell that is shaded: 0 to 10; `nil` without a base.
  var shade: Int? { scaled(10) }

  /// "148 / 412".
  package var fraction: String { numerator.french + " / " + base.french }

  /// "9,2": a number of tenths.
  package static func decimal(_ tenths: Int) -> String {
    (tenths / 10).french + "," + String(tenths % 10)
  }

  /// 0 to 1 with at most nine decimals, "0.358"; empty when the base is.
  package func plain(separator: String) -> String {
    guard let value = scaled(1_000_000_000) else { return "" }
    var digits = String(value % 1_000_000_000)
    digits = String(repeating: "0", count: 9 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return String(value / 1_000_000_000) + (digits.isEmpty ? "" : separator + digits)
  }

  // Whole part and remainder apart, so that a count of any size is multiplied without overflow.
  private func scaled(_ scale: Int) -> Int? {
    guard base > 0, numerator >= 0 else { return nil }
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: base)
    let product = rest.multipliedFullWidth(by: 2 * scale)
    let halves = base.dividingFullWidth(product).quotient
    return whole * scale + (halves + 1) / 2
  }
}
