import Outreach

/// A frame with months across and shares up, and what is drawn in it.
struct Plot {
  let left: Double
  let top: Double
  let width: Double
  let height: Double
  let axis: ChartAxis
  /// The share at the top, 0 to 1.
  let highest: Double

  /// Where a day is.
  func x(_ day: Int) -> Double { left + width * Double(day) / Double(max(axis.days, 1)) }

  /// Where a share is.
  func y(_ share: Double) -> Double { top + height * (1 - min(max(share, 0), highest) / highest) }

  /// The lines of four shares, each named, and of the months marked.
  var grid: [Markup] {
    let shares = [0, 0.25, 0.5, 0.75, 1].map { $0 * highest }
    return shares.flatMap { share in
      [
        Drawing.line(left, y(share), left + width, y(share), share == 0 ? "axis" : "grid"),
        Drawing.text(left - 5, y(share) + 4, Share(share).axisLabel, "small", anchor: "end"),
      ]
    }
      + axis.ticks.map { tick in
        let place = x(DurationCurve.days(months: tick.months))
        return Drawing.line(place, top + height, place, top + height + 4, "axis")
      }
  }

  /// Numbers under the months marked, `below` the frame.
  func under(_ texts: [String], below: Double, _ style: String = "small") -> [Markup] {
    zip(texts, axis.ticks).map { text, tick in
      let place = x(DurationCurve.days(months: tick.months))
      let last = tick.months == axis.ticks.last?.months && place > left + width - 12
      return Drawing.text(
        last ? left + width : place, top + height + below, text, style,
        anchor: last ? "end" : "middle")
    }
  }

  /// The months marked, those that have room: one in `step`.
  func months(every step: Int = 1) -> [Markup] {
    under(
      axis.ticks.enumerated().map {
        $0.offset.isMultiple(of: step) ? String($0.element.months) : ""
      },
      below: 15)
  }

  /// A line of steps through the points, each the height from a day on; it goes on to the day `last`.
  func steps(_ points: [(day: Int, share: Double)], to last: Int, _ style: String) -> Markup {
    .tag("path", ["d": StepPath(corners(points, last)).line, "class": style])
  }

  /// The area between two lines of steps.
  func band(
    _ points: [(day: Int, lower: Double, upper: Double)], to last: Int, _ style: String
  ) -> Markup {
    let upper = corners(points.map { ($0.day, $0.upper) }, last)
    let lower = corners(points.map { ($0.day, $0.lower) }, last)
    return .tag("path", ["d": StepPath(upper + lower.reversed()).area, "class": style])
  }

  // Each step's two corners; steps nearer than half a unit are one.
  private func corners(
    _ points: [(day: Int, share: Double)], _ last: Int
  ) -> [StepPath.Corner] {
    var corners: [StepPath.Corner] = []
    for point in points {
      let corner = StepPath.Corner(x: x(point.day), y: y(point.share))
      guard let before = corners.last else {
        corners.append(corner)
        continue
      }
      if corner.x - before.x < 0.5, corners.count > 1 {
        corners[corners.count - 1].y = corner.y
      } else {
        corners += [StepPath.Corner(x: corner.x, y: before.y), corner]
      }
    }
    if let end = corners.last { corners.append(StepPath.Corner(x: x(last), y: end.y)) }
    return corners
  }
}

extension Share {
  /// « 50 % », « 2,5 % », without the signs of a share too small or too large to print.
  fileprivate var axisLabel: String {
    let tenths = tenths ?? 0
    return (tenths.isMultiple(of: 10) ? (tenths / 10).french : Self.decimal(tenths)) + "\u{A0}%"
  }
}
