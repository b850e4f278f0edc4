extension Ledger {
  /// The ledger had the events at `places` never been recorded.
  package func without(_ places: Set<Int>) -> Ledger {
    let gone = places.sorted()
    return with(facts.without(places)) { place in
      places.contains(place) ? nil : place - (gone.firstIndex { $0 > place } ?? gone.count)
    }
  }

  /// The ledger of the events at `places` alone, which are in order.
  package func only(_ places: [Int]) -> Ledger {
    var ranks: [Int: Int] = [:]
    ranks.reserveCapacity(places.count)
    for (rank, place) in places.enumerated() { ranks[place] = rank }
    return with(facts.only(places)) { ranks[$0] }
  }

  // What events say stays where it is: places alone change.
  private func with(_ facts: FactList, _ place: (Int) -> Int?) -> Ledger {
    func moved(_ references: [Reference]) -> [Reference] {
      references.compactMap { reference in
        place(reference.place).map { Reference(place: $0, target: reference.target.flatMap(place)) }
      }
    }
    return Ledger(
      symbols: symbols, tables: tables, facts: facts,
      corrections: corrections.compactMap { correction in
        guard let own = place(correction.place), let target = place(correction.target) else {
          return nil
        }
        return Correction(place: own, target: target, replacement: correction.replacement)
      }, retractions: moved(retractions), references: moved(references),
      referrals: referrals.map { $0.flatMap(place) }, findings: findings)
  }
}
