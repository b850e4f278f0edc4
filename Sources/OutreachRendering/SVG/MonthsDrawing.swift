import Outreach

/// Draws the months as bars, a panel a series, all to one scale.
struct MonthsDrawing {
  /// Units of the highest bar of all; lower series take less room.
  private static let highest = 60.0
  /// More months than that have no room for their names and numbers.
  private static let named = 13
  private let months: [Bilan.Month]
  private let most: Int

  init(_ figure: MonthsFigure) {
    months = figure.months
    most = months.flatMap { month in MonthsFigure.series.map { $0.count(month) } }.max() ?? 0
  }

  private var step: Double { Drawing.width / Double(max(months.count, 1)) }
  private var isNamed: Bool { months.count <= Self.named && most < 100_000 }

  var markup: Markup {
    var marks: [Markup] = []
    var foot = 0.0
    for series in MonthsFigure.series {
      foot += 36 + height(months.map(series.count).max() ?? 0)
      marks += panel(series.name, series.count, foot: foot)
      foot += 14
    }
    return Drawing.figure(height: foot + 6, summary, marks + names(foot))
  }

  private func panel(
    _ name: String, _ count: (Bilan.Month) -> Int, foot: Double
  ) -> [Markup] {
    // Where there is no room for all numbers, that of the highest month gives the scale.
    let highest = months.indices.max { count(months[$0]) < count(months[$1]) }
    let bars = months.enumerated().flatMap { index, month -> [Markup] in
      let height = height(count(month))
      let left = Double(index) * step
      let bar = Drawing.rectangle(left + step * 0.14, foot - height, step * 0.72, height, "step")
      guard isNamed || index == highest else { return [bar] }
      return [
        bar,
        Drawing.text(
          left + step / 2, foot - height - 3, count(month).french, "small", anchor: "middle"),
      ]
    }
    let total = months.map(count).reduce(0, +)
    let top = foot - height(months.map(count).max() ?? 0)
    return [Drawing.text(0, top - 19, "\(name) : \(total.french)", "name")] + bars
      + [Drawing.line(0, foot, Drawing.width, foot, "axis")]
  }

  private func height(_ count: Int) -> Double {
    Self.highest * Double(count) / Double(max(most, 1))
  }

  // Under the last panel: each month, or where the years begin.
  private func names(_ foot: Double) -> [Markup] {
    months.enumerated().flatMap { index, month -> [Markup] in
      let left = Double(index) * step
      if isNamed {
        let name = FrenchCalendar.shortMonths[month.month.month - 1]
        return [Drawing.text(left + step / 2, foot + 1, name, "tiny", anchor: "middle")]
      }
      guard month.month.month == 1 || index == 0 else { return [] }
      guard index > 0 || months.prefix(12).count(where: { $0.month.month == 1 }) == 0 else {
        return [Drawing.line(left, foot - 14, left, foot - 8, "axis")]
      }
      return [
        Drawing.line(left, foot - 14, left, foot - 8, "axis"),
        Drawing.text(left + 2, foot + 1, String(month.month.year), "small"),
      ]
    }
  }

  private var summary: String {
    let totals = MonthsFigure.series.map { series in
      "\(series.name) \(months.map(series.count).reduce(0, +).french)"
    }
    return "Barres, mois par mois, sur \(months.count.counted("mois", "mois")). Totaux : "
      + totals.joined(separator: ", ") + ". Les nombres sont dans le tableau qui suit."
  }
}
