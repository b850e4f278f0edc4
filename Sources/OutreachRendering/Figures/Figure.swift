/// A figure as values: text, Markdown and HTML each show it their way, and always with its numbers.
package enum Figure: Sendable {
  case funnel(FunnelFigure)
  case months(MonthsFigure)
  case curve(CurveFigure)
  case incidences(CurveFigure)
  case curves(CurvesFigure)

  /// The figure drawn with characters; empty where the tables of the text say as much.
  var lines: [String] {
    switch self {
    case .funnel, .months, .incidences: []
    case .curve(let figure): figure.lines
    case .curves(let figure): figure.lines
    }
  }

  /// All the numbers that it shows.
  var numbers: TextTable {
    switch self {
    case .funnel(let figure): figure.numbers
    case .months(let figure): figure.numbers
    case .curve(let figure): figure.survival
    case .incidences(let figure): figure.incidences
    case .curves(let figure): figure.numbers
    }
  }

  /// The figure drawn.
  var svg: Markup {
    switch self {
    case .funnel(let figure): FunnelDrawing(figure).markup
    case .months(let figure): MonthsDrawing(figure).markup
    case .curve(let figure): SurvivalDrawing(figure).markup
    case .incidences(let figure): IncidenceDrawing(figure).markup
    case .curves(let figure): CurvesDrawing(figure).markup
    }
  }
}
