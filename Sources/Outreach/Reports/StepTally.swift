/// Counts entries into devices and situations found, on the episodes they belong to.
struct StepTally {
  private struct Key: Mixed {
    var code: Symbol
    var within: Symbol
    var mixed: UInt64 { mix(UInt64(code.index), UInt64(within.index)) }
  }

  private struct Counts {
    var events = 0
    var persons = 0
    var eventsMobilises = 0
    var personsMobilises = 0

    subscript(step: Bilan.Step) -> Int {
      get {
        switch step {
        case .events: events
        case .persons: persons
        case .eventsMobilises: eventsMobilises
        case .personsMobilises: personsMobilises
        }
      }
      set {
        switch step {
        case .events: events = newValue
        case .persons: persons = newValue
        case .eventsMobilises: eventsMobilises = newValue
        case .personsMobilises: personsMobilises = newValue
        }
      }
    }
  }

  private struct Rows {
    var keys = Interned<Key>()
    // By the number of the key.
    var counts: [Counts] = []

    mutating func add(_ new: Counts, to key: Key) {
      let row = Int(keys.index(of: key))
      if row == counts.count { counts.append(Counts()) }
      counts[row].events += new.events
      counts[row].persons += new.persons
      counts[row].eventsMobilises += new.eventsMobilises
      counts[row].personsMobilises += new.personsMobilises
    }
  }

  private let period: Period
  private let population: Population
  private var devices = Rows()
  private var situations = Rows()

  init(_ request: ReportRequest, _ population: Population) {
    period = request.period
    self.population = population
  }

  /// Adds the steps of one person's episodes, those that `keeps` says of when it says anything; an episode
  /// ends where the next begins.
  mutating func add(
    _ stretches: [Pathway.Stretch], _ life: Life, keeps: [Bool]?, _ witness: inout some Witness
  ) {
    // One person's steps, few: each counted by key.
    var steps: [(isDevice: Bool, key: Key, counts: Counts)] = []
    func add(_ key: Key, isDevice: Bool, _ proof: Proof, of episode: Episode) {
      let known = steps.firstIndex { $0.isDevice == isDevice && $0.key == key }
      if known == nil { steps.append((isDevice, key, Counts())) }
      let place = known ?? steps.count - 1
      func count(_ step: Bilan.Step) {
        witness.count(
          &steps[place].counts[step], isDevice ? .device(step) : .situation(step), proof,
          path: episode.firstContact, .step(code: key.code, within: key.within))
      }
      count(.events)
      if known == nil { count(.persons) }
      guard episode.mobilised != nil else { return }
      count(.eventsMobilises)
      if steps[place].counts.personsMobilises == 0 { count(.personsMobilises) }
    }
    for (index, stretch) in stretches.enumerated() where keeps?[index] ?? true {
      let episode = stretch.episode
      guard episode.mobilised != nil || episode.arrived != nil else { continue }
      let end = index + 1 < stretches.count ? stretches[index + 1].episode.firstContact : .distant
      func belongs(_ day: Day) -> Bool {
        period.contains(day) && episode.firstContact <= day && day < end
      }
      for (place, entry) in life.devices.enumerated() where belongs(entry.on) {
        let device = population.ledger.tables.devices[entry.device]
        add(
          Key(code: device.code, within: device.within), isDevice: true, .device(place),
          of: episode)
      }
      for (place, found) in life.situations.enumerated() where belongs(found.on) {
        add(
          Key(code: found.code, within: .none), isDevice: false, .situation(place), of: episode)
      }
    }
    for step in steps {
      if step.isDevice {
        devices.add(step.counts, to: step.key)
      } else {
        situations.add(step.counts, to: step.key)
      }
    }
  }

  /// Adds what another tally has counted, of other persons.
  mutating func merge(_ other: StepTally) {
    for (key, counts) in zip(other.devices.keys.values, other.devices.counts) {
      devices.add(counts, to: key)
    }
    for (key, counts) in zip(other.situations.keys.values, other.situations.counts) {
      situations.add(counts, to: key)
    }
  }

  func deviceRows(_ vocabulary: Vocabulary) -> [Bilan.StepRow] { rows(devices, vocabulary) }

  func situationRows(_ vocabulary: Vocabulary) -> [Bilan.StepRow] { rows(situations, vocabulary) }

  // By code, a device alone before the same one nested in another.
  private func rows(_ rows: Rows, _ vocabulary: Vocabulary) -> [Bilan.StepRow] {
    let symbols = population.ledger.symbols
    return zip(rows.keys.values, rows.counts).sorted { left, right in
      left.0.code == right.0.code
        ? symbols.precedes(left.0.within, right.0.within)
        : symbols.precedes(left.0.code, right.0.code)
    }.map { key, counts in
      let code = symbols.text(key.code)
      return Bilan.StepRow(
        code: code, label: vocabulary.label(code),
        within: key.within.isNone ? nil : symbols.text(key.within), events: counts.events,
        persons: counts.persons, eventsMobilises: counts.eventsMobilises,
        personsMobilises: counts.personsMobilises)
    }
  }
}
