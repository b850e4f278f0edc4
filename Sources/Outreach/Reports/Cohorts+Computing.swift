extension Cohorts {
  /// The cohorts of `ledger`: a pure function of the events read and of the request.
  public init(_ ledger: Ledger, _ request: ReportRequest) {
    let population = Population(
      ledger, request.programme, factsUntil: request.factsUntil,
      knownUntil: request.knownUntil?.end)
    var tally = CohortTally(request)
    population.forEachMember { member in
      for stretch in member.pathway.stretches
      where population.keeps(stretch, member.life, request.only) {
        tally.add(stretch.episode)
      }
    }
    programme = request.programme
    period = request.period
    factsUntil = request.factsUntil
    knownUntil = request.knownUntil?.day
    only = request.only
    quality = Bilan.Quality(ledger, population.live)
    rows = tally.rows
  }
}
