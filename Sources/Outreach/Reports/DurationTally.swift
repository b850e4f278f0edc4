/// Counts the durations of a window, episode by episode.
struct DurationTally: MemberTally {
  private let period: Period
  private let factsUntil: Day
  private let cuts: [Double]
  private let only: [ReportRequest.Filter]
  private let population: Population
  private(set) var counts = Durations.Counts()
  private(set) var bins: [Durations.Bin]
  private(set) var frequency: [Durations.FrequencyRow]
  /// By origin, in order.
  private(set) var observations: [[Observation]] = DurationOrigin.allCases.map { _ in [] }
  /// Those of the mobilisation that end by a silence first.
  private(set) var silentEnds = 0
  private var breakdown: DurationBreakdownTally?

  init(_ request: ReportRequest, _ population: Population) {
    only = request.only
    self.population = population
    period = request.period
    factsUntil = request.factsUntil
    cuts = request.programme.frequencyCuts
    let bounds = request.programme.durationBins
    bins = zip([0] + bounds, bounds.map(Optional.some) + [nil]).map {
      Durations.Bin(fromMonths: $0, toMonths: $1)
    }
    frequency = Durations.Frequency.allCases.map { Durations.FrequencyRow(frequency: $0) }
    breakdown = request.by.map { DurationBreakdownTally($0, population) }
  }

  mutating func add(_ member: Population.Member) {
    let stretches = member.pathway.stretches
    for (index, stretch) in stretches.enumerated()
    where only.isEmpty || population.keeps(stretch, member.life, only) {
      let next = stretches.dropFirst(index + 1).first?.episode.firstContact
      add(stretch, before: next, member.life)
    }
  }

  mutating func merge(_ other: DurationTally) {
    counts.add(other.counts)
    for index in bins.indices { bins[index].counts.add(other.bins[index].counts) }
    for index in frequency.indices { frequency[index].count += other.frequency[index].count }
    for index in observations.indices { observations[index] += other.observations[index] }
    silentEnds += other.silentEnds
    if let breakdown = other.breakdown { self.breakdown?.merge(breakdown) }
  }

  // Adds an episode of a person; `next` is the first contact of the one that follows.
  private mutating func add(_ stretch: Pathway.Stretch, before next: Day?, _ life: Life) {
    let episode = stretch.episode
    if let mobilised = episode.mobilised, period.contains(mobilised) {
      add(episode, from: mobilised, life.contactDays)
      if episode.isSilentFirst { silentEnds += 1 }
    }
    let observed = DurationOrigin.allCases.map { origin -> Observation? in
      guard let start = episode.start(of: origin), period.contains(start) else { return nil }
      return episode.observation(origin, before: next, factsUntil)
    }
    for (index, observation) in observed.enumerated() {
      if let observation { observations[index].append(observation) }
    }
    breakdown?.add(observed, of: stretch, life)
  }

  private mutating func add(
    _ episode: Episode, from mobilised: Day, _ contacts: [Life.ContactDay]
  ) {
    let end = episode.end(factsUntil)
    counts.add(episode.state)
    let bin = bins.lastIndex { mobilised.adding(months: $0.fromMonths) <= end } ?? 0
    bins[bin].counts.add(episode.state)
    let met = contacts.count { mobilised < $0.on && $0.on <= end }
    let months = max(1, Double(end.days(since: mobilised)) / 30.4375)
    let rate = Double(met) / months
    frequency[cuts.count { $0 <= rate }].count += 1
  }

  func breakdown(_ request: ReportRequest) -> DurationBreakdown? { breakdown?.result(request) }
}

extension Durations.Counts {
  fileprivate mutating func add(_ other: Durations.Counts) {
    arrive += other.arrive
    situation += other.situation
    sortie += other.sortie
    autre += other.autre
    encours += other.encours
  }

  fileprivate mutating func add(_ state: Episode.State) {
    switch state {
    case .arrive: arrive += 1
    case .situation: situation += 1
    case .sortie: sortie += 1
    case .autre: autre += 1
    case .encours: encours += 1
    // Never mobilised: in no window of mobilisations.
    case .repere: break
    }
  }
}
