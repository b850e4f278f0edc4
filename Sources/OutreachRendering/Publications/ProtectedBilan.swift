package import Outreach

/// A bilan for readers who may not find anyone in it: a few tables, in which what is hidden has a letter for a number.
package struct ProtectedBilan: Sendable {
  let bilan: Bilan
  let audience: Audience
  private let hidden: [ReportFigure.Key: HiddenFigure]

  package init(_ bilan: Bilan, for audience: Audience, hidden: [HiddenFigure]) {
    (self.bilan, self.audience) = (bilan, audience)
    self.hidden = Dictionary(hidden.map { ($0.key, $0) }) { first, _ in first }
  }

  /// Below it a number is small.
  var threshold: Int { audience.threshold ?? 0 }

  /// `A`, `D`, or `nil` for a number that is shown.
  func status(_ key: ReportFigure.Key) -> String? { hidden[key]?.status }

  /// A rate whose numerator and base are both shown; the status of the one that is not.
  func status(of rate: Bilan.Rate) -> String? {
    let base = rate.name == "tauxSortieAnticipee" ? "mobilises" : "reperes"
    return status(.init(section: "rates", row: [rate.name], name: "numerator"))
      ?? status(.init(section: "funnel", row: [], name: base))
  }

  /// The figures with the names of their rows; those of the rates among the rates.
  func label(_ figure: ReportFigure, _ vocabulary: Vocabulary) -> String {
    var key = figure.key
    if key.section == "breakdown" { key.row.removeFirst() }
    return key.french(figure.label, vocabulary)
  }
}
