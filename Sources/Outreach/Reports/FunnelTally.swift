/// Counts the funnel and the rates of a period, member by member.
struct FunnelTally {
  private let period: Period
  private let factsUntil: Day
  private let silentMonths: Int
  private(set) var funnel = Bilan.Funnel()
  private var mobilisation = (numerator: 0, recent: 0)
  private var arrival = (numerator: 0, recent: 0)
  private var earlyExit = (numerator: 0, recent: 0)

  init(_ request: ReportRequest) {
    period = request.period
    factsUntil = request.factsUntil
    silentMonths = request.programme.silentMonths
  }

  mutating func add(outsider: (reason: ProgrammeRules.Exclusion, on: Day)) {
    guard period.contains(outsider.on) else { return }
    funnel.horsPublic.total += 1
    switch outsider.reason {
    case .age: funnel.horsPublic.age += 1
    case .criteria: funnel.horsPublic.criteres += 1
    case .alreadyFollowed: funnel.horsPublic.dejaSuivis += 1
    }
  }

  /// Adds one person's episodes that the report is restricted to.
  mutating func add(_ stretches: [Pathway.Stretch], _ life: Life) {
    guard let first = stretches.first?.episode.firstContact else { return }
    for stretch in stretches { add(stretch.episode, life.attempts) }
    if stretches.contains(where: { period.contains($0.episode.firstContact) }) {
      funnel.personnes += 1
    }
    if life.welcomes.contains(where: { period.contains($0) && $0 >= first }) {
      funnel.inscrits += 1
    }
  }

  private mutating func add(_ episode: Episode, _ attempts: [Day]) {
    if period.contains(episode.firstContact) { add(met: episode) }
    if let mobilised = episode.mobilised {
      add(exits: episode, attempts)
      if episode.state == .encours { funnel.fileActive += 1 }
      if period.contains(mobilised) {
        funnel.mobilises += 1
        if episode.state == .sortie { earlyExit.numerator += 1 }
        if isRecent(mobilised) { earlyExit.recent += 1 }
      }
    }
    if let arrived = episode.arrived, period.contains(arrived) {
      funnel.droitCommun += 1
      if episode.mobilised == nil { funnel.accesDirect += 1 } else { funnel.apresMobilisation += 1 }
    }
    if let settled = episode.settled, period.contains(settled) { funnel.enSituation += 1 }
  }

  private mutating func add(met episode: Episode) {
    funnel.reperes += 1
    if episode.mobilised != nil { mobilisation.numerator += 1 }
    if episode.arrived != nil { arrival.numerator += 1 }
    if isRecent(episode.firstContact) {
      mobilisation.recent += 1
      arrival.recent += 1
    }
    guard episode.mobilised == nil else { return }
    switch episode.state {
    case .arrive: funnel.nonMobilises.accesDirect += 1
    case .autre, .sortie: funnel.nonMobilises.departs += 1
    default:
      if factsUntil.isAtLeast(months: silentMonths, after: episode.lastContact) {
        funnel.nonMobilises.sansNouvelles += 1
      } else {
        funnel.nonMobilises.aRevoir += 1
      }
    }
  }

  private mutating func add(exits episode: Episode, _ attempts: [Day]) {
    for exit in episode.exits where period.contains(exit.on) {
      guard exit.isEarly else {
        funnel.autresSorties += 1
        continue
      }
      funnel.sortiesAnticipees += 1
      switch exit.kind {
      case .declared: funnel.declarees += 1
      case .silent(let last):
        if attempts.contains(where: { last < $0 && $0 <= exit.on }) {
          funnel.sansReponse += 1
        } else {
          funnel.sansSollicitation += 1
        }
      }
    }
    funnel.reprises += episode.reprises.count(where: period.contains)
  }

  /// Adds what another tally has counted, of other persons.
  mutating func merge(_ other: FunnelTally) {
    funnel.add(other.funnel)
    mobilisation = (mobilisation.0 + other.mobilisation.0, mobilisation.1 + other.mobilisation.1)
    arrival = (arrival.0 + other.arrival.0, arrival.1 + other.arrival.1)
    earlyExit = (earlyExit.0 + other.earlyExit.0, earlyExit.1 + other.earlyExit.1)
  }

  private func isRecent(_ day: Day) -> Bool { !factsUntil.isAtLeast(months: 6, after: day) }

  func rates(_ programme: Programme) -> [Bilan.Rate] {
    func rate(
      _ name: String, _ counts: (numerator: Int, recent: Int), _ base: Int, _ target: Double?
    )
      -> Bilan.Rate
    {
      Bilan.Rate(
        name: name, numerator: counts.numerator, base: base, observesMoinsDe6Mois: counts.recent,
        target: target)
    }
    return [
      rate("tauxMobilisation", mobilisation, funnel.reperes, programme.targetMobilisationRate),
      rate("tauxDroitCommun", arrival, funnel.reperes, nil),
      rate("tauxSortieAnticipee", earlyExit, funnel.mobilises, nil),
    ]
  }
}

extension Bilan.Funnel {
  fileprivate mutating func add(_ other: Bilan.Funnel) {
    reperes += other.reperes
    personnes += other.personnes
    mobilises += other.mobilises
    droitCommun += other.droitCommun
    apresMobilisation += other.apresMobilisation
    accesDirect += other.accesDirect
    enSituation += other.enSituation
    sortiesAnticipees += other.sortiesAnticipees
    declarees += other.declarees
    sansReponse += other.sansReponse
    sansSollicitation += other.sansSollicitation
    reprises += other.reprises
    autresSorties += other.autresSorties
    fileActive += other.fileActive
    inscrits += other.inscrits
    nonMobilises.accesDirect += other.nonMobilises.accesDirect
    nonMobilises.departs += other.nonMobilises.departs
    nonMobilises.aRevoir += other.nonMobilises.aRevoir
    nonMobilises.sansNouvelles += other.nonMobilises.sansNouvelles
    horsPublic.total += other.horsPublic.total
    horsPublic.age += other.horsPublic.age
    horsPublic.criteres += other.horsPublic.criteres
    horsPublic.dejaSuivis += other.horsPublic.dejaSuivis
  }
}
