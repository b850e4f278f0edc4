/// Counts the funnel and the rates of a period, member by member.
struct FunnelTally {
  private let period: Period
  private let factsUntil: Day
  private let silentMonths: Int
  private(set) var funnel = Bilan.Funnel()
  private var mobilisation = RateCounts(.mobilisation)
  private var arrival = RateCounts(.droitCommun)
  private var earlyExit = RateCounts(.sortieAnticipee)

  init(_ request: ReportRequest) {
    period = request.period
    factsUntil = request.factsUntil
    silentMonths = request.programme.silentMonths
  }

  mutating func add(
    outsider: (reason: ProgrammeRules.Exclusion, on: Day), _ witness: inout some Witness
  ) {
    guard period.contains(outsider.on) else { return }
    let met = Proof.contact(outsider.on)
    witness.count(&funnel.horsPublic.total, .horsPublic, met)
    switch outsider.reason {
    case .age: witness.count(&funnel.horsPublic.age, .horsPublicAge, met)
    case .criteria: witness.count(&funnel.horsPublic.criteres, .horsPublicCriteres, met)
    case .alreadyFollowed: witness.count(&funnel.horsPublic.dejaSuivis, .horsPublicDejaSuivis, met)
    }
  }

  /// Adds one person's episodes that the report is restricted to.
  mutating func add(_ stretches: [Pathway.Stretch], _ life: Life, _ witness: inout some Witness) {
    guard let first = stretches.first?.episode.firstContact else { return }
    for stretch in stretches { add(stretch.episode, life.attempts, &witness) }
    if let met = stretches.first(where: { period.contains($0.episode.firstContact) }) {
      witness.count(&funnel.personnes, .personnes, .contact(met.episode.firstContact))
    }
    if let day = life.welcomes.first(where: { period.contains($0) && $0 >= first }) {
      witness.count(&funnel.inscrits, .inscrits, .welcome(day))
    }
  }

  private mutating func add(
    _ episode: Episode, _ attempts: [Day], _ witness: inout some Witness
  ) {
    let path = episode.firstContact
    if period.contains(path) { add(met: episode, &witness) }
    if let mobilised = episode.mobilised {
      add(exits: episode, attempts, &witness)
      if episode.state == .encours {
        witness.count(&funnel.fileActive, .fileActive, .mobilisation(mobilised), path: path)
      }
      if period.contains(mobilised) {
        witness.count(&funnel.mobilises, .mobilises, .mobilisation(mobilised), path: path)
        earlyExit.add(
          episode.state == .sortie ? episode.exits.last.map(Proof.exit) : nil,
          base: .mobilisation(mobilised), isRecent: isRecent(mobilised), path: path, &witness)
      }
    }
    if let arrived = episode.arrived, period.contains(arrived) {
      let arrival = Proof.arrival(arrived)
      witness.count(&funnel.droitCommun, .droitCommun, arrival, path: path)
      if episode.mobilised == nil {
        witness.count(&funnel.accesDirect, .accesDirect, arrival, path: path)
      } else {
        witness.count(&funnel.apresMobilisation, .apresMobilisation, arrival, path: path)
      }
    }
    if let settled = episode.settled, period.contains(settled) {
      witness.count(&funnel.enSituation, .enSituation, .settlement(settled), path: path)
    }
  }

  private mutating func add(met episode: Episode, _ witness: inout some Witness) {
    let (path, met) = (episode.firstContact, Proof.contact(episode.firstContact))
    witness.count(&funnel.reperes, .reperes, met, path: path)
    let isRecent = isRecent(path)
    mobilisation.add(
      episode.mobilised.map(Proof.mobilisation), base: met, isRecent: isRecent, path: path,
      &witness)
    arrival.add(
      episode.arrived.map(Proof.arrival), base: met, isRecent: isRecent, path: path, &witness)
    guard episode.mobilised == nil else { return }
    switch (episode.state, episode.exits.last) {
    case (.arrive, _):
      witness.count(
        &funnel.nonMobilises.accesDirect, .nonMobilisesAccesDirect,
        episode.arrived.map(Proof.arrival) ?? met, path: path)
    case (.autre, let exit), (.sortie, let exit):
      witness.count(
        &funnel.nonMobilises.departs, .nonMobilisesDeparts, exit.map(Proof.exit) ?? met, path: path)
    default:
      let last = Proof.contact(episode.lastContact)
      if factsUntil.isAtLeast(months: silentMonths, after: episode.lastContact) {
        witness.count(
          &funnel.nonMobilises.sansNouvelles, .nonMobilisesSansNouvelles, last, path: path)
      } else {
        witness.count(&funnel.nonMobilises.aRevoir, .nonMobilisesARevoir, last, path: path)
      }
    }
  }

  private mutating func add(
    exits episode: Episode, _ attempts: [Day], _ witness: inout some Witness
  ) {
    let path = episode.firstContact
    for exit in episode.exits where period.contains(exit.on) {
      let proof = Proof.exit(exit)
      guard exit.isEarly else {
        witness.count(&funnel.autresSorties, .autresSorties, proof, path: path)
        continue
      }
      witness.count(&funnel.sortiesAnticipees, .sortiesAnticipees, proof, path: path)
      switch exit.kind {
      case .declared: witness.count(&funnel.declarees, .declarees, proof, path: path)
      case .silent(let last):
        if attempts.contains(where: { last < $0 && $0 <= exit.on }) {
          witness.count(&funnel.sansReponse, .sansReponse, proof, path: path)
        } else {
          witness.count(&funnel.sansSollicitation, .sansSollicitation, proof, path: path)
        }
      }
    }
    for day in episode.reprises where period.contains(day) {
      witness.count(&funnel.reprises, .reprises, .contact(day), path: path)
    }
  }

  /// Adds what another tally has counted, of other persons.
  mutating func merge(_ other: FunnelTally) {
    funnel.add(other.funnel)
    mobilisation.merge(other.mobilisation)
    arrival.merge(other.arrival)
    earlyExit.merge(other.earlyExit)
  }

  private func isRecent(_ day: Day) -> Bool { !factsUntil.isAtLeast(months: 6, after: day) }

  func rates(_ programme: Programme) -> [Bilan.Rate] {
    [
      mobilisation.rate(of: funnel.reperes, target: programme.targetMobilisationRate),
      arrival.rate(of: funnel.reperes, target: nil),
      earlyExit.rate(of: funnel.mobilises, target: nil),
    ]
  }
}

extension Bilan.Funnel {
  mutating func add(_ other: Bilan.Funnel) {
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
