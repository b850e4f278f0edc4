/// Counts entries into devices and situations found, on the episodes they belong to.
struct StepTally {
  private struct Key: Hashable {
    var code: Symbol
    var within: Symbol
  }

  private let period: Period
  private let population: Population
  private var devices: [Key: Bilan.StepRow] = [:]
  private var situations: [Key: Bilan.StepRow] = [:]

  init(_ request: ReportRequest, _ population: Population) {
    period = request.period
    self.population = population
  }

  /// Adds the steps of one person's episodes that `keeps` lets through; an episode ends where the next begins.
  mutating func add(_ stretches: [Pathway.Stretch], _ life: Life, keeps: (Pathway.Stretch) -> Bool)
  {
    var steps: (devices: [Key: (Int, Int)], situations: [Key: (Int, Int)]) = ([:], [:])
    for (index, stretch) in stretches.enumerated() where keeps(stretch) {
      let episode = stretch.episode
      guard episode.mobilised != nil || episode.arrived != nil else { continue }
      let end = index + 1 < stretches.count ? stretches[index + 1].episode.firstContact : .distant
      let mobilised = episode.mobilised == nil ? 0 : 1
      func belongs(_ day: Day) -> Bool {
        period.contains(day) && episode.firstContact <= day && day < end
      }
      for (on, device) in life.devices where belongs(on) {
        let device = population.ledger.tables.devices[device]
        let key = Key(code: device.code, within: device.within)
        steps.devices[key, default: (0, 0)].0 += 1
        steps.devices[key, default: (0, 0)].1 += mobilised
      }
      for (on, situation) in life.situations where belongs(on) {
        let key = Key(code: situation, within: .none)
        steps.situations[key, default: (0, 0)].0 += 1
        steps.situations[key, default: (0, 0)].1 += mobilised
      }
    }
    for (key, counts) in steps.devices { add(counts, to: &devices[key]) }
    for (key, counts) in steps.situations { add(counts, to: &situations[key]) }
  }

  private func add(_ counts: (all: Int, mobilised: Int), to row: inout Bilan.StepRow?) {
    var counted = row ?? Bilan.StepRow(code: "", label: "")
    counted.events += counts.all
    counted.persons += 1
    counted.eventsMobilises += counts.mobilised
    counted.personsMobilises += counts.mobilised > 0 ? 1 : 0
    row = counted
  }

  func deviceRows(_ vocabulary: Vocabulary) -> [Bilan.StepRow] { rows(devices, vocabulary) }

  func situationRows(_ vocabulary: Vocabulary) -> [Bilan.StepRow] { rows(situations, vocabulary) }

  // By code, a device alone before the same one nested in another.
  private func rows(_ rows: [Key: Bilan.StepRow], _ vocabulary: Vocabulary) -> [Bilan.StepRow] {
    let symbols = population.ledger.symbols
    return rows.sorted { left, right in
      left.key.code == right.key.code
        ? symbols.precedes(left.key.within, right.key.within)
        : symbols.precedes(left.key.code, right.key.code)
    }.map { key, row in
      var row = row
      row.code = symbols.text(key.code)
      row.label = vocabulary.label(row.code)
      row.within = key.within.isNone ? nil : symbols.text(key.within)
      return row
    }
  }
}
