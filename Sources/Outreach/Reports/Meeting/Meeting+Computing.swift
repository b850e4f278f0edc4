extension Meeting {
  /// What a meeting looks at beside `bilan`, the bilan of `request`; the ledger must have kept details.
  ///
  /// `eve` is the end of the day before the period; `lines` gives back standing events at places, whole.
  public init(
    _ ledger: Ledger, _ request: ReportRequest, _ bilan: Bilan, eve: ReportRequest.Knowledge,
    lines: ([Int]) throws -> [Event]
  ) rethrows {
    let previous = request.forPreviousPeriod
    let yearBefore = request.forYearBefore
    let before = Bilan(ledger, previous)
    earlier =
      [Earlier(.previous, before)]
      + (yearBefore.period == previous.period
        ? [] : [Earlier(.yearBefore, Bilan(ledger, yearBefore))])
    let population = Population(ledger, request)
    let scan = MeetingScan(population, request, eve: eve)
    outings = Outings(try lines(scan.sessions))
    contacts = scan.contacts(attempts: try lines(scan.attempts))
    var review = scan.partners
    review.add(partners: try lines(scan.places([.partnerAdded, .partnerDescribed])))
    review.add(actions: try lines(scan.places([.actionOpened, .actionDescribed])))
    partners = review.partners
    silentMonths = request.programme.silentMonths
    // A handicap is said with the youth's agreement alone: nobody is asked to complete it.
    let asked = Trait.allCases.filter { $0 != .handicap }.map(\.rawValue)
    missing = (["gender", "age"] + asked).map { trait in
      let known = bilan.profileReperes.first { $0.trait == trait }?.base ?? 0
      return Missing(
        trait: trait, unknown: bilan.funnel.reperes - known, base: bilan.funnel.reperes)
    }
    var known = previous
    if known.knownUntil.map({ $0.end > eve.end }) ?? true { known.knownUntil = eve }
    late = Late(
      facts: scan.late, then: .init(Bilan(ledger, known).funnel), now: .init(before.funnel))
  }
}

extension Meeting.Earlier {
  init(_ kind: Kind, _ bilan: Bilan) {
    self.kind = kind
    (period, factsUntil) = (bilan.period, bilan.factsUntil)
    (funnel, rates, activity) = (bilan.funnel, bilan.rates, bilan.activity)
  }
}
