extension CallList {
  /// Whom to see again as of the population's cut-off; `lines` gives back the events at places of its ledger, whole.
  ///
  /// With `retention`, those too whose identity is soon kept too long, and those not told of their rights.
  package init(
    _ population: Population, weeks: Int, retention: Retention? = nil,
    lines: ([Int]) throws -> [Event]
  ) rethrows {
    let persons = Persons(population.ledger, population.live)
    let obligations = try OpenObligations(population, persons, lines: lines)
    let found = population.tally(
      CallTally(population, persons, obligations, weeks: weeks, retention: retention))
    self.weeks = weeks
    followUps = obligations.followUps.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
    entries = found.entries.sorted { left, right in
      (left.soonest ?? .distant, left.lastContact ?? .distant, left.youths[0])
        < (right.soonest ?? .distant, right.lastContact ?? .distant, right.youths[0])
    }
  }
}
