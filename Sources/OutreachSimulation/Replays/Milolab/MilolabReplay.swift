package import Outreach

/// The Milo’Lab report (Bourgogne-Franche-Comté, 2020-2023) replayed: invented youths whose events give its tables.
package struct MilolabReplay: InventedCarnet {
  private static let seed: UInt64 = 2023

  package init() {}

  package var youths: Int { MilolabFigures.reperes }

  /// `carnet.json`: an invented structure, the programme `milolab`, and the zones of the time.
  package var settings: CarnetSettings {
    var random = RandomNumbers(seed: Self.seed, stream: .max)
    let id = Identifier(at: LocalTime(day: MilolabCalendar.first, minute: 480).instant, &random)
    let settings = CarnetSettings(
      id: id.text, structure: MilolabNames.structure, programme: "milolab")
    return settings.declaring([
      ("zrr", "Zone de revitalisation rurale (ZRR)"),
      ("qpv-2015", "Quartier prioritaire (QPV 2015)"),
      ("hors-zone", "Ni ZRR ni QPV"),
    ])
  }

  package func forEachBatch<Failure: Error>(
    _ body: (SimulationBatch, _ done: Int) throws(Failure) -> Void
  ) throws(Failure) {
    let made = made()
    for (index, login) in MilolabNames.counsellors.enumerated() {
      let done = youths * (index + 1) / MilolabNames.counsellors.count
      for isConfidential in [false, true] {
        let store = isConfidential ? made.confidential : made.journal
        try store.forEachMonth(of: index, login: login) {
          (month, bytes, count) throws(Failure) in
          let batch = SimulationBatch(
            writer: Self.device(index, login), month: month, isConfidential: isConfidential,
            count: count, bytes: bytes)
          try body(batch, done)
        }
      }
    }
  }

  // Everything the ten counsellors record.
  private func made() -> MilolabJournal {
    var random = RandomNumbers(seed: Self.seed)
    let world = MilolabWorld(&random)
    let people = MilolabPeople(world, &random)
    var journal = MilolabJournal(outings: world.outings.count)
    var previous: Identifier?
    for (place, youth) in people.youths.enumerated() {
      var life = MilolabLife(
        youth, world, RandomNumbers(seed: Self.seed, stream: UInt64(place + 1)))
      let code = life.live(into: &journal)
      if let previous { life.compare(previous, code, &journal) }
      previous = code
    }
    MilolabOutsiders.record(world, &journal, &random)
    journal.record(world, &random)
    return journal
  }

  private static func device(_ index: Int, _ login: String) -> String {
    var random = RandomNumbers(seed: seed, stream: UInt64.max - 1 - UInt64(index))
    let suffix = (0..<4).map { _ in random.pick(Array("23456789abcdefghjkmnpqrstvwxyz")) }
    return "\(login)-\(String(suffix))"
  }
}

extension CarnetSettings {
  // The same settings with codes of the structure's own.
  fileprivate func declaring(_ codes: [(code: String, label: String)]) -> CarnetSettings {
    let members = (json.members ?? []).map { member in
      guard member.key == "vocabulary" else { return member }
      let own = codes.map { JSONMember($0.code, .string($0.label)) }
      return JSONMember("vocabulary", .object((member.value.members ?? []) + own))
    }
    return CarnetSettings(json: .object(members)) ?? self
  }
}
