extension Bilan {
  /// The bilan of `ledger`: a pure function of the events read and of the request.
  public init(_ ledger: Ledger, _ request: ReportRequest) {
    self.init(Population(ledger, request), request)
  }

  /// The same with, besides, what it would be were the youths of each of `lookAlikes` one person.
  public init(_ ledger: Ledger, _ request: ReportRequest, lookAlikes: [(String, String)]) {
    self.init(ledger, request)
    let linked = Bilan(Population(ledger, request, linking: lookAlikes), request).funnel
    doubles = Doubles(
      pairs: lookAlikes.count, reperesAtLeast: linked.reperes, mobilisesAtMost: linked.mobilises)
  }

  private init(_ population: Population, _ request: ReportRequest) {
    var witness = NoWitness()
    self.init(population, request, &witness)
  }

  /// The same, and what is counted told to a `witness`.
  init<Observer: Witness>(
    _ population: Population, _ request: ReportRequest, _ witness: inout Observer
  ) {
    let ledger = population.ledger
    var tally = population.tally(BilanTally(request, population, witness))
    tally.addSessions()

    programme = request.programme
    period = request.period
    factsUntil = request.factsUntil
    knownUntil = request.knownUntil?.day
    only = request.only
    quality = Quality(ledger, population.live)
    funnel = tally.funnel.funnel
    activity = tally.activity.result(&tally.witness)
    devices = tally.steps.deviceRows(request.vocabulary)
    situations = tally.steps.situationRows(request.vocabulary)
    rates = tally.funnel.rates(request.programme)
    by = request.by
    breakdown = tally.breakdown?.result(request.vocabulary) ?? []
    profileReperes = tally.met.rows(ledger.symbols)
    profileMobilises = tally.mobilised.rows(ledger.symbols)
    opposed = tally.opposed
    months = tally.months.months
    witness = tally.witness
  }
}

/// All that a bilan counts, person by person.
private struct BilanTally<Observer: Witness>: MemberTally {
  var funnel: FunnelTally
  var activity: ActivityTally
  var steps: StepTally
  var breakdown: BreakdownTally?
  var met = ProfileTally(.profileReperes)
  var mobilised = ProfileTally(.profileMobilises)
  var opposed = 0
  var months: MonthTally
  var witness: Observer
  private let request: ReportRequest
  private let population: Population

  init(_ request: ReportRequest, _ population: Population, _ witness: Observer) {
    self.request = request
    self.population = population
    self.witness = witness
    funnel = FunnelTally(request)
    activity = ActivityTally(request, population)
    steps = StepTally(request, population)
    breakdown = request.by.map { BreakdownTally($0, request, population) }
    months = MonthTally(request.period)
  }

  mutating func add(_ member: Population.Member) {
    let life = member.life
    witness.meet(member)
    activity.add(member.facts, &witness)
    if let outsider = member.pathway.outsider { funnel.add(outsider: outsider, &witness) }
    let stretches = member.pathway.stretches
    guard !stretches.isEmpty else { return }
    let isWhole = request.only.isEmpty
    let keeps = isWhole ? [] : stretches.map { population.keeps($0, life, request.only) }
    let kept = isWhole ? stretches : zip(stretches, keeps).filter(\.1).map(\.0)
    funnel.add(kept, life, &witness)
    if !life.devices.isEmpty || !life.situations.isEmpty {
      steps.add(stretches, life, keeps: isWhole ? nil : keeps, &witness)
    }
    let isMet = kept.contains { request.period.contains($0.episode.firstContact) }
    if isMet, life.descriptions.isOpposed(at: request.factsUntil) { opposed += 1 }
    for stretch in kept {
      breakdown?.add(stretch, life, &witness)
      months.add(stretch.episode, &witness)
      addProfile(stretch.episode, life)
    }
  }

  private mutating func addProfile(_ episode: Episode, _ life: Life) {
    let path = episode.firstContact
    if request.period.contains(path) {
      met.add(life.descriptions, at: path, .contact(path), path: path, &witness)
    }
    if let day = episode.mobilised, request.period.contains(day) {
      mobilised.add(life.descriptions, at: day, .mobilisation(day), path: path, &witness)
    }
  }

  /// Adds the sessions, which are nobody's.
  mutating func addSessions() {
    witness.meet(nil)
    population.forEachSession { activity.add(session: $0, at: $1, &witness) }
  }

  mutating func merge(_ other: BilanTally) {
    funnel.merge(other.funnel)
    activity.merge(other.activity)
    steps.merge(other.steps)
    if let breakdown = other.breakdown { self.breakdown?.merge(breakdown) }
    met.merge(other.met)
    mobilised.merge(other.mobilised)
    months.merge(other.months)
    opposed += other.opposed
    witness.merge(other.witness)
  }
}

extension Population {
  /// Whether an episode has every value that a report is restricted to.
  func keeps(_ stretch: Pathway.Stretch, _ life: Life, _ filters: [ReportRequest.Filter]) -> Bool {
    filters.allSatisfy { filter in
      values(filter.dimension, of: stretch, life).contains {
        code($0).map { $0.utf8.elementsEqual(filter.code.utf8) } == true
      }
    }
  }
}

extension Bilan.Quality {
  init(_ ledger: Ledger, _ live: LiveEvents) {
    events = live.knownCount
    unknownTypes = ledger.facts.others.count {
      ledger.facts[$0].type == nil && live.isKnown($0)
    }
    unresolvedTargets = live.unresolved.count
    for finding in ledger.findings {
      if finding.isDamage { damagedLines += 1 }
      if finding.isSetAside { setAside += 1 }
    }
  }
}
