import Outreach

/// Draws the funnel as bars under their names, each on the base of its group.
struct FunnelDrawing {
  private let figure: FunnelFigure

  init(_ figure: FunnelFigure) { self.figure = figure }

  var markup: Markup {
    var marks: [Markup] = []
    var y = 0.0
    for group in figure.groups {
      marks.append(Drawing.text(0, y + 15, group.title, "name"))
      y += 24
      for bar in group.bars {
        marks += self.marks(bar, at: y)
        y += bar.target == nil ? 36 : 50
      }
      y += 10
    }
    return Drawing.figure(height: y - 10, summary, marks)
  }

  private func marks(_ bar: FunnelFigure.Bar, at y: Double) -> [Markup] {
    let whole = Drawing.width - 1
    let length =
      whole * min(Double(bar.share.numerator) / Double(max(bar.share.base, 1)), 1)
    let marks = [
      Drawing.text(0, y + 12, bar.label),
      Drawing.text(
        Drawing.width, y + 12, bar.share.percent + " (" + bar.share.fraction + ")", anchor: "end"),
      Drawing.rectangle(0.5, y + 17, whole, 11, "base"),
      Drawing.rectangle(0.5, y + 17, length, 11, bar.isStep ? "step" : "rest"),
    ]
    guard let target = bar.target, let tenths = target.tenths else { return marks }
    let place = 0.5 + whole * Double(tenths) / 1000
    let isRight = place > Drawing.width / 2
    return marks + [
      Drawing.line(place, y + 17, place, y + 42, "target"),
      Drawing.text(
        place + (isRight ? -4 : 4), y + 42, "objectif " + target.percent, "small",
        anchor: isRight ? "end" : "start"),
    ]
  }

  private var summary: String {
    let groups = figure.groups.map { group in
      group.title + " : "
        + group.bars.map { "\($0.label) \($0.share.percent)" }.joined(separator: ", ")
    }
    return "Barres : " + groups.joined(separator: ". ")
      + ". Les nombres sont dans le tableau qui suit."
  }
}
