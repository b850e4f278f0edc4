import Outreach

/// Imports a text by rules, without a disk: what one import adds is there for the next.
struct Importing {
  var carnet = ImportPlan.Carnet()
  /// The confidential and journal lines of all imports so far.
  var events: [Event] = []
  /// Whether each row of the last one had something of an erased identity.
  private(set) var withheld: [Bool] = []

  private let rules: ImportRules
  private let context: ImportContext

  init(_ rules: String, today: String = "2026-10-15") throws {
    self.rules = try ImportRules(json: JSONValue(json: Array(rules.utf8)))
    carnet.secrets = ["secret"]
    context = ImportContext(
      carnet: CarnetSettings(id: "CARNET", structure: "ML", programme: "standard"),
      actions: ["maraude"], partners: ["apase"], today: Day(iso: today) ?? Day(number: 0),
      now: Instant(milliseconds: 1_792_081_205_000), login: "amelie",
      day: { Day(number: Int32($0.milliseconds / 86_400_000)) },
      moment: { Instant(milliseconds: (Int64($0.number) * 24 - 2) * 3_600_000 + Int64($1)) },
      youths: { $0 == "7K3Q" ? ["Y7K3Q"] : [] })
  }

  /// What becomes of each row: its fate, or its faults.
  mutating func add(_ text: String) throws -> [String] {
    let sheet = try ImportSheet(Array(text.utf8), rules)
    let rows = RowReading(sheet, rules, context).rows()
    let identities = events.filter { $0.typeName == "identity" && carnet.lines[$0.id] != nil }
    carnet.given = { youth, key in
      identities.filter { $0["youth"]?.text == youth }.compactMap { $0[key]?.text }
    }
    carnet.identity = { youth in
      let own = identities.filter { $0["youth"]?.text == youth }.flatMap(\.own)
      return Dictionary(own.map { ($0.key, $0.value.text ?? "") }) { $1 }
    }
    let plan = ImportPlan(rows, carnet, context)
    withheld = plan.rows.map(\.isWithheld)
    for event in plan.rows.flatMap({ $0.confidential + $0.journal }) {
      carnet.lines[event.id] = ImportPlan.Line(event)
      events.append(event)
    }
    let known = Set(events.compactMap { $0["youth"]?.text })
    carnet.youths = { known.contains($0) }
    return zip(plan.rows, rows).map { planned, row in
      planned.fate == .refused
        ? row.faults.map { "\($0.problem)" }.joined(separator: " ") : Self.word(planned.fate)
    }
  }

  private static func word(_ fate: ImportPlan.Fate) -> String {
    if case .changed(let change) = fate { "\(change)" } else { "\(fate)" }
  }

  /// The youths of the contacts, by rank of appearance.
  var youths: [Int] {
    let ids = events.filter { $0.type == .contactMade }.compactMap { $0["youth"]?.text }
    var ranks: [String: Int] = [:]
    return ids.map { id in
      ranks[id] = ranks[id] ?? ranks.count
      return ranks[id] ?? 0
    }
  }
}
