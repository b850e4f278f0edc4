extension Durations {
  /// The durations of `ledger`: a pure function of the events read and of the request.
  public init(_ ledger: Ledger, _ request: ReportRequest) {
    let population = Population(ledger, request)
    let tally = population.tally(DurationTally(request, population))
    programme = request.programme
    period = request.period
    factsUntil = request.factsUntil
    knownUntil = request.knownUntil?.day
    only = request.only
    quality = Bilan.Quality(ledger, population.live)
    counts = tally.counts
    bins = tally.bins
    frequency = tally.frequency
    curves = zip(DurationOrigin.allCases, tally.observations).map {
      DurationCurve($0, $1, request.programme)
    }
    silentEnds = tally.silentEnds
    breakdown = tally.breakdown(request)
  }
}
