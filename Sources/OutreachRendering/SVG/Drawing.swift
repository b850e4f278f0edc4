/// The marks that the figures are drawn with, in units that are pixels on a phone.
enum Drawing {
  /// Units of a figure's width: that of a phone's page, so that letters keep their size there.
  static let width = 400.0

  /// A whole figure, told in words to those who do not see it.
  static func figure(height: Double, _ summary: String, _ marks: [Markup]) -> Markup {
    .tag(
      "svg",
      [
        "viewBox": "0 0 \(number(width)) \(number(height))", "role": "img",
        "aria-label": summary.withFrenchSpacing,
      ], marks)
  }

  static func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ style: String
  ) -> Markup {
    .tag(
      "rect",
      [
        "x": number(x), "y": number(y), "width": number(width), "height": number(height),
        "class": style,
      ])
  }

  static func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String
  ) -> Markup {
    .tag(
      "line",
      [
        "x1": number(x1), "y1": number(y1), "x2": number(x2), "y2": number(y2), "class": style,
      ])
  }

  /// A text whose `y` is the foot of its letters; `anchor` is start, middle or end.
  static func text(
    _ x: Double, _ y: Double, _ text: String, _ style: String = "", anchor: String = "start"
  ) -> Markup {
    .tag(
      "text",
      ["x": number(x), "y": number(y), "class": style, "text-anchor": anchor],
      text)
  }

  /// At most one decimal.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return sign + "\(whole)" + (rest == 0 ? "" : ".\(rest)")
  }
}
