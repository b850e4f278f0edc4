import Outreach

/// Draws the months as bars, a panel a series, all to one scale.
struct MonthsDrawing {
  private static let panelHeight = 92.0
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
    let panels = MonthsFigure.series.enumerated().flatMap { place, series in
      panel(series.name, series.count, top: Double(place) * Self.panelHeight)
    }
    let foot = Double(MonthsFigure.series.count) * Self.panelHeight
    return Drawing.figure(height: foot + 18, summary, panels + names(foot))
  }

  private func panel(
    _ name: String, _ count: (Bilan.Month) -> Int, top: Double
  ) -> [Markup] {
    let foot = top + Self.panelHeight - 8
    let bars = months.enumerated().flatMap { index, month -> [Markup] in
      let height = 52 * Double(count(month)) / Double(max(most, 1))
      let left = Double(index) * step
      let bar = Drawing.rectangle(left + step * 0.14, foot - height, step * 0.72, height, "step")
      guard isNamed else { return [bar] }
      return [
        bar,
        Drawing.text(
          left + step / 2, foot - height - 3, count(month).french, "small", anchor: "middle"),
      ]
    }
    let total = months.map(count).reduce(0, +)
    return [Drawing.text(0, top + 13, "\(name) : \(total.french)", "name")] + bars
      + [Drawing.line(0, foot, Drawing.width, foot, "axis")]
  }

  // Under the last panel: each month, or where the years begin.
  private func names(_ foot: Double) -> [Markup] {
    months.enumerated().flatMap { index, month -> [Markup] in
      let left = Double(index) * step
      if isNamed {
        let name = FrenchCalendar.shortMonths[month.month.month - 1]
        return [Drawing.text(left + step / 2, foot + 6, name, "tiny", anchor: "middle")]
      }
      guard month.month.month == 1 || index == 0 else { return [] }
      guard index > 0 || months.prefix(12).count(where: { $0.month.month == 1 }) == 0 else {
        return [Drawing.line(left, foot - 8, left, foot - 2, "axis")]
      }
      return [
        Drawing.line(left, foot - 8, left, foot - 2, "axis"),
        Drawing.text(left + 2, foot + 6, String(month.month.year), "small"),
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
