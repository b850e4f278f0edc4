extension Cohorts {
  /// The cohorts of `ledger`: a pure function of the events read and of the request.
  public init(_ ledger: Ledger, _ request: ReportRequest) {
    let population = Population(ledger, request)
    rows = population.tally(CohortTally(request, population)).rows
    programme = request.programme
    period = request.period
    factsUntil = request.factsUntil
    knownUntil = request.knownUntil?.day
    only = request.only
    quality = Bilan.Quality(ledger, population.live)
  }
}
