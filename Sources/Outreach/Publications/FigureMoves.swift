/// What events read later did to the figures of a report: of each figure that moved, the events without which it would
/// stand otherwise now.
package struct FigureMoves: Sendable {
  /// One figure.
  package struct Move: Sendable {
    package let figure: ReportFigure.Key
    /// What its row is called.
    package let label: String?
    package let published: Int
    package let now: Int
    /// Places of the events each of which moves it by itself: without that one alone it would be another number.
    package fileprivate(set) var movers: [Int]
    /// Places of events that move it together, without any of them being needed alone.
    package fileprivate(set) var together: [[Int]]
  }

  /// The figures that differ, in the order of the report.
  package let moved: [Move]
  /// Those that do not though events read later move them: their effects cancel out.
  package let balanced: [Move]
  /// Places of the events that were not read then.
  package let new: [Int]
  /// Identifiers of the events read then that no longer count: another event has come with the same.
  package let gone: [String]

  /// Compares the `figures` of two sets of events, the one in the other.
  package init(
    then: Ledger, now: Ledger, figures: @escaping @Sendable (Ledger) -> [ReportFigure]
  ) {
    new = now.places(notIn: then)
    gone = then.places(notIn: now).map { then.facts.id($0).text(in: then.symbols) }
    let (before, after) = (figures(then), figures(now))
    let old = FigureValues(before)
    let values = FigureValues(after)
    var search = MoverSearch(now, new, figures, values, moved: old.differences(values))
    search.run()
    var moves: [Move] = []
    // Rows that are gone stand after those of their section that are left.
    let keys = Set(after.map(\.key))
    for figure in after + before.filter({ !keys.contains($0.key) }) {
      moves.append(
        Move(
          figure: figure.key, label: figure.label, published: old[figure.key],
          now: values[figure.key], movers: search.movers[figure.key, default: []].sorted(),
          together: search.together[figure.key, default: []].map { $0.sorted() }
            .sorted { $0.lexicographicallyPrecedes($1) }))
    }
    moved = moves.filter { $0.published != $0.now }
    balanced = moves.filter { $0.published == $0.now && !$0.movers.isEmpty }
  }
}

/// Figures by key; one that a report has no row for is zero.
struct FigureValues {
  private var values: [ReportFigure.Key: Int] = [:]

  init(_ figures: [ReportFigure]) {
    for figure in figures { values[figure.key] = figure.value }
  }

  subscript(key: ReportFigure.Key) -> Int { values[key] ?? 0 }

  var keys: some Sequence<ReportFigure.Key> { values.keys }

  /// The figures that `other` has otherwise.
  func differences(_ other: FigureValues) -> [ReportFigure.Key] {
    values.filter { other[$0.key] != $0.value }.map(\.key)
      + other.values.filter { values[$0.key] == nil && $0.value != 0 }.map(\.key)
  }
}

extension Ledger {
  /// Places of the events that `other` has not.
  fileprivate func places(notIn other: Ledger) -> [Int] {
    var known = Set<EventID>()
    known.reserveCapacity(other.facts.count)
    for place in other.facts.indices {
      let id = other.facts.id(place)
      // A long text stands under another number here.
      known.insert(id.renumbered { symbols.find(other.symbols.text($0)) ?? .none })
    }
    return facts.indices.filter { !known.contains(facts.id($0)) }
  }
}
