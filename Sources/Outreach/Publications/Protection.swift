/// Chooses what a bilan must hide from its readers, who know the earlier publications that were for them.
package struct Protection: Sendable {
  /// A protected publication made before.
  package struct Earlier: Sendable {
    /// What it was made of.
    package var bilan: Bilan
    package var audience: Audience
    package var hidden: Set<HiddenFigure>
    package var id: String

    package init(_ bilan: Bilan, _ audience: Audience, hidden: [HiddenFigure], id: String) {
      (self.bilan, self.audience, self.id) = (bilan, audience, id)
      self.hidden = Set(hidden)
    }
  }

  /// Why nothing may be published.
  package enum Refusal: Error, Equatable {
    /// Small numbers that would be found even if no number were shown.
    case unprotected([ReportFigure.Key])
    /// Its period and that of an earlier publication have days in common, and others: what these days alone give
    /// cannot be told, nor hidden.
    case overlap(id: String)
    /// What is known of the numbers does not agree.
    case unsound
  }

  private let bilan: Bilan
  private let earlier: [Earlier]

  /// A bilan to be published after those of `earlier`, the oldest first.
  package init(_ bilan: Bilan, after earlier: [Earlier]) {
    (self.bilan, self.earlier) = (bilan, earlier)
  }

  /// What is to be hidden from `audience`, in the order of the report.
  package func hidden(from audience: Audience) throws(Refusal) -> [HiddenFigure] {
    let views = views(of: audience)
    for publication in earlier where views.contains(where: { $0.knows(publication.audience) }) {
      let (old, new) = (publication.bilan.period, bilan.period)
      guard !old.overlaps(new) || old.covers(new) || new.covers(old) else {
        throw .overlap(id: publication.id)
      }
    }
    var hidden: Set<ReportFigure.Key> = []
    while true {
      let before = hidden.count
      for view in views { hidden.formUnion(try self.hidden(in: view, besides: hidden)) }
      // What hides more protects more, but for the numbers newly hidden.
      if hidden.count == before || views.count == 1 { break }
    }
    let threshold = audience.threshold ?? 0
    return bilan.protectedFigures.filter { hidden.contains($0.key) }.map {
      HiddenFigure(key: $0.key, isPrimary: $0.value < threshold)
    }
  }

  // Partners read what is public too, and see smaller numbers of their own.
  private func views(of audience: Audience) -> [View] {
    let partners = View(audiences: [.open, .partners], threshold: Audience.partners.threshold ?? 0)
    guard audience == .open else { return [partners] }
    let open = View(audiences: [.open], threshold: Audience.open.threshold ?? 0)
    return earlier.contains { $0.audience == .partners } ? [open, partners] : [open]
  }

  private struct View {
    var audiences: [Audience]
    var threshold: Int

    func knows(_ audience: Audience) -> Bool { audiences.contains(audience) }
  }

  private func hidden(
    in view: View, besides hidden: Set<ReportFigure.Key>
  ) throws(Refusal) -> Set<ReportFigure.Key> {
    var map = ProtectionMap(threshold: view.threshold)
    for publication in earlier where view.knows(publication.audience) {
      let threshold = publication.audience.threshold ?? 0
      map.add(publication.bilan) { key in
        if publication.hidden.contains(HiddenFigure(key: key, isPrimary: true)) {
          return .primary(under: threshold)
        }
        return publication.hidden.contains(HiddenFigure(key: key, isPrimary: false))
          ? .complementary(under: threshold) : .published
      }
    }
    let values = Dictionary(
      bilan.protectedFigures.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    let own = hidden.isEmpty ? view.threshold : Audience.open.threshold ?? view.threshold
    map.add(bilan) { key in
      guard hidden.contains(key) else { return .open }
      return values[key] ?? 0 < own ? .primary(under: own) : .complementary(under: own)
    }
    map.addDifferences()
    let cells = map.places.last ?? [:]
    let statuses: [SecrecyStatus?]
    do throws(SecrecyFailure) {
      statuses = try map.table.statuses()
    } catch {
      guard case .unprotected(let small) = error else { throw .unsound }
      throw .unprotected(
        cells.filter { small.contains($0.value) }.sorted { $0.value < $1.value }.map(\.key))
    }
    return Set(
      cells.filter { _, cell in
        switch map.table.cells[cell].standing {
        case .open: statuses[cell] != .shown
        case .published, .derived: false
        case .primary, .complementary: true
        }
      }.map(\.key))
  }
}
