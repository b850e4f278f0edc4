/// The events that move the figures of the few persons that they can move, or of the outings.
struct PersonMovers: Sendable {
  private(set) var movers: [ReportFigure.Key: [Int]] = [:]
  private(set) var together: [ReportFigure.Key: [[Int]]] = [:]
  /// New events that may move a figure that is no sum over persons.
  private(set) var others: [Int] = []

  /// Counts the events at `places` of `ledger` alone, in order, without those of `fresh`, one at a time.
  init(
    _ ledger: Ledger, _ places: [Int], _ fresh: [Int],
    _ figures: @Sendable (Ledger) -> [ReportFigure]
  ) {
    let part = ledger.only(places)
    var ranks: [Int: Int] = [:]
    for (rank, place) in places.enumerated() { ranks[place] = rank }
    let now = FigureValues(figures(part))
    var counted: [Set<Int>: FigureValues] = [:]
    func values(without gone: Set<Int>) -> FigureValues {
      if let known = counted[gone] { return known }
      let values = FigureValues(figures(part.without(Set(gone.compactMap { ranks[$0] }))))
      counted[gone] = values
      return values
    }
    let hasQuantiles = now.keys.contains { $0.section == "quantiles" }
    for place in fresh {
      let keys = now.differences(values(without: [place]))
      for key in keys { movers[key, default: []].append(place) }
      // A quantile of all may move where none of these persons' does, and a correction may name one partner for
      // another.
      if hasQuantiles || ledger.facts[place].type?.isFact != true
        || keys.contains(where: { !$0.isSum })
      {
        others.append(place)
      }
    }
    for key in now.differences(values(without: Set(fresh))) where movers[key] == nil {
      let group = fresh.smallest { values(without: $0)[key] != now[key] }
      if !group.isEmpty { together[key] = [Array(group)] }
    }
  }
}
