extension Bilan {
  /// The sum with a bilan of the same request: every figure added, rows of the same code together.
  func adding(_ other: Bilan) -> Bilan {
    var (quality, funnel, activity) = (quality, funnel, activity)
    quality.add(other.quality)
    funnel.add(other.funnel)
    activity.add(other.activity)
    return Bilan(
      programme: programme, period: period, factsUntil: factsUntil, knownUntil: knownUntil,
      only: only, quality: quality, funnel: funnel, activity: activity,
      devices: Self.sum(devices + other.devices),
      situations: Self.sum(situations + other.situations),
      rates: zip(rates, other.rates).map { $0.adding($1) }, by: by,
      breakdown: Self.sum(breakdown + other.breakdown),
      profileReperes: Self.sum(profileReperes + other.profileReperes),
      profileMobilises: Self.sum(profileMobilises + other.profileMobilises),
      opposed: opposed + other.opposed,
      months: zip(months, other.months).map { month, other in
        var month = month
        month.add(other)
        return month
      })
  }

  /// Counts what several carnets share once by identifier; an action has the kind that the first one gives it.
  mutating func count(_ shared: [SharedCounts]) {
    var actions: [String: String?] = [:]
    for counts in shared { actions.merge(counts.actions) { first, _ in first } }
    activity.actionsActives = actions.count
    var kinds: [String?: Int] = [:]
    for kind in actions.values { kinds[kind, default: 0] += 1 }
    activity.actionsParNature = kinds.sorted { left, right in
      guard let first = left.key, let second = right.key else { return left.key != nil }
      return first.utf8.lexicographicallyPrecedes(second.utf8)
    }.map { .init(value: $0.key, count: $0.value) }
    activity.partenairesActifs = shared.reduce(into: Set()) { $0.formUnion($1.partners) }.count
  }

  private static func sum(_ rows: [StepRow]) -> [StepRow] {
    func key(_ row: StepRow) -> [UInt8] {
      Array(row.code.utf8) + [0] + Array((row.within ?? "").utf8)
    }
    return Dictionary(rows.map { (key($0), $0) }) { first, second in
      var row = first
      row.events += second.events
      row.persons += second.persons
      row.eventsMobilises += second.eventsMobilises
      row.personsMobilises += second.personsMobilises
      return row
    }.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  private static func sum(_ rows: [BreakdownRow]) -> [BreakdownRow] {
    BreakdownRow.inOrder(
      Dictionary(rows.map { ($0.value, $0) }) { first, second in
        var row = first
        row.add(second)
        return row
      }.map(\.value))
  }

  private static func sum(_ rows: [ProfileRow]) -> [ProfileRow] {
    var counts: [String: [JSONValue: Int]] = [:]
    for row in rows { counts[row.trait, default: [:]][row.value, default: 0] += row.count }
    return ProfileTally.rows(counts)
  }
}

extension Bilan.Rate {
  fileprivate func adding(_ other: Self) -> Self {
    Self(
      name: name, numerator: numerator + other.numerator, base: base + other.base,
      observesMoinsDe6Mois: observesMoinsDe6Mois + other.observesMoinsDe6Mois, target: target)
  }
}

extension Bilan.Activity {
  // What carnets may share is counted apart.
  fileprivate mutating func add(_ other: Self) {
    contacts += other.contacts
    proches += other.proches
    jeunesVus += other.jeunesVus
    tentatives += other.tentatives
    seancesTenues += other.seancesTenues
    seancesAnnulees += other.seancesAnnulees
    seancesReportees += other.seancesReportees
    personnesRencontrees += other.personnesRencontrees
    jeunesRencontres += other.jeunesRencontres
  }
}

extension Bilan.Quality {
  fileprivate mutating func add(_ other: Self) {
    events += other.events
    damagedLines += other.damagedLines
    setAside += other.setAside
    unknownTypes += other.unknownTypes
    unresolvedTargets += other.unresolvedTargets
  }
}
