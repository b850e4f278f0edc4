internal import Outreach
internal import OutreachJournal

/// What it changes in the figures that two persons are one, under the carnet's own programme.
struct DoubleEffect {
  private let pooled: PathwayView?
  private let before: [PathwayView]

  /// Follows the path of the two as one person, and of each alone in `search`.
  init(_ pair: LookAlike, _ search: DoubleSearch, _ access: CarnetAccess) throws {
    let linked = try access.population(search.roster.reading.ledger, linking: [pair.youths])
    pooled = PathwayView(of: pair.youths.0, in: linked)
    before = [pair.youths.0, pair.youths.1].compactMap {
      PathwayView(of: $0, in: search.population)
    }
  }

  /// « 2 contacts : mobilisé·e depuis le 14 octobre 2026 ; repérés 2 → 1, mobilisés 0 → 1 ».
  var sentence: String {
    guard let pooled else { return "rien ne change" }
    let days = pooled.member.life.contactDays.count
    let contacts = days > 1 ? "\(days) contacts" : "\(days) contact"
    let state = pooled.outside ?? pooled.member.pathway.stretches.last.map(pooled.state)
    let changes = Self.counts.compactMap { name, count in
      let (old, new) = (before.map(count).reduce(0, +), count(pooled))
      return old == new ? nil : "\(name) \(old) → \(new)"
    }
    return contacts + (state.map { ", " + $0 } ?? "") + " ; "
      + (changes.isEmpty
        ? "aucun chiffre de l’entonnoir ne change" : changes.joined(separator: ", "))
  }

  private static let counts: [(String, @Sendable (PathwayView) -> Int)] = [
    ("repérés", { $0.member.pathway.stretches.count }),
    ("mobilisés", { $0.episodes { $0.mobilised != nil } }),
    ("droit commun", { $0.episodes { $0.arrived != nil } }),
    ("en situation", { $0.episodes { $0.settled != nil } }),
    (
      "sorties anticipées",
      { view in
        view.member.pathway.stretches.filter { $0.episode.mobilised != nil }
          .reduce(0) { $0 + $1.episode.exits.count(where: \.isEarly) }
      }
    ),
    ("hors public", { $0.member.pathway.outsider == nil ? 0 : 1 }),
  ]
}

extension PathwayView {
  fileprivate func episodes(_ fulfil: (Episode) -> Bool) -> Int {
    member.pathway.stretches.count { fulfil($0.episode) }
  }
}
