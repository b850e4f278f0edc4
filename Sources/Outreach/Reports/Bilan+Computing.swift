extension Bilan {
  /// The bilan of `ledger`: a pure function of the events read and of the request.
  public init(_ ledger: Ledger, _ request: ReportRequest) {
    self.init(ledger, request, linking: [])
  }

  /// The same with, besides, what it would be were the youths of each of `lookAlikes` one person.
  public init(_ ledger: Ledger, _ request: ReportRequest, lookAlikes: [(String, String)]) {
    self.init(ledger, request, linking: [])
    let linked = Bilan(ledger, request, linking: lookAlikes).funnel
    doubles = Doubles(
      pairs: lookAlikes.count, reperesAtLeast: linked.reperes, mobilisesAtMost: linked.mobilises)
  }

  private init(_ ledger: Ledger, _ request: ReportRequest, linking: [(String, String)]) {
    let population = Population(
      ledger, request.programme, factsUntil: request.factsUntil,
      knownUntil: request.knownUntil?.end, linking: linking)
    var funnel = FunnelTally(request)
    var activity = ActivityTally(request, population)
    var steps = StepTally(request, population)
    var breakdown = request.by.map { BreakdownTally($0, request, population) }
    var (met, mobilised) = (ProfileTally(), ProfileTally())
    population.forEachMember { member in
      let life = member.life
      activity.add(member.facts)
      if let outsider = member.pathway.outsider { funnel.add(outsider: outsider) }
      let keeps = { population.keeps($0, life, request.only) }
      let kept =
        request.only.isEmpty ? member.pathway.stretches : member.pathway.stretches.filter(keeps)
      funnel.add(kept.map(\.episode), life)
      steps.add(member.pathway.stretches, life, keeps: keeps)
      for stretch in kept {
        breakdown?.add(stretch, life)
        let episode = stretch.episode
        if request.period.contains(episode.firstContact) {
          met.add(life.descriptions, at: episode.firstContact, symbols: ledger.symbols)
        }
        if let day = episode.mobilised, request.period.contains(day) {
          mobilised.add(life.descriptions, at: day, symbols: ledger.symbols)
        }
      }
    }
    population.forEachCommonFact { activity.add(common: $0) }

    programme = request.programme
    period = request.period
    factsUntil = request.factsUntil
    knownUntil = request.knownUntil?.day
    only = request.only
    quality = Quality(ledger, population.live)
    self.funnel = funnel.funnel
    self.activity = activity.result()
    devices = steps.deviceRows(request.vocabulary)
    situations = steps.situationRows(request.vocabulary)
    rates = funnel.rates(request.programme)
    by = request.by
    self.breakdown = breakdown?.result(request.vocabulary) ?? []
    profileReperes = met.rows()
    profileMobilises = mobilised.rows()
  }
}

extension Population {
  /// Whether an episode has every value that a report is restricted to.
  func keeps(_ stretch: Pathway.Stretch, _ life: Life, _ filters: [ReportRequest.Filter]) -> Bool {
    filters.allSatisfy { filter in
      values(filter.dimension, of: stretch, life).contains { code($0) == filter.code }
    }
  }
}

extension Bilan.Quality {
  init(_ ledger: Ledger, _ live: LiveEvents) {
    for place in ledger.facts.indices where live.isKnown(place) {
      events += 1
      if ledger.facts[place].type == nil { unknownTypes += 1 }
    }
    unresolvedTargets = live.unresolved.count
    for finding in ledger.findings {
      if finding.isDamage { damagedLines += 1 }
      if finding.isSetAside { setAside += 1 }
    }
  }
}
