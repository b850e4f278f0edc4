import Foundation

/// "Rates, with numerator and base".
extension Window {
  var rates: [[String: Any]] {
    [
      // "of `reperes` of the period, those with m ≤ D"
      rate(
        "tauxMobilisation", of: reperes, with: { $0.path.mobilise != nil }, since: { $0.c1 }),
      // "of the same, dc ≤ D"
      rate(
        "tauxDroitCommun", of: reperes, with: { $0.path.droitCommun != nil }, since: { $0.c1 }),
      // "of `mobilises` of the period, those in state `sortie` at D"
      rate(
        "tauxSortieAnticipee", of: mobilises, with: { $0.path.state == .sortie },
        since: { $0.path.mobilise }),
    ]
  }

  /// "`observesMoinsDe6Mois` (how many of the base have c1, or m, + 6 months > D)"
  private func rate(
    _ name: String, of base: [LivedEpisode], with property: (LivedEpisode) -> Bool,
    since origin: (LivedEpisode) -> Day?
  ) -> [String: Any] {
    let numerator = base.filter(property).count
    let recent = base.filter { lived in
      origin(lived).map { $0.adding(months: 6) > study.until } ?? false
    }
    let value: Any = base.isEmpty ? NSNull() : Double(numerator) / Double(base.count)
    return [
      "name": name, "value": value, "numerator": numerator, "base": base.count,
      "observesMoinsDe6Mois": recent.count,
    ]
  }
}
