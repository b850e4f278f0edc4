/// Programme definitions as JSON text, all keys written.
package enum BruteForceProgrammes {
  /// The four that ship, from section 1.
  package static let shipped = [milolab, inSysteme, o2r, standard]

  package static let milolab = text(
    id: "milolab", title: "Milo'Lab", from: "2020-01-01", until: "2023-06-30", ages: (16, 29))
  package static let inSysteme = text(
    id: "in-systeme", title: "IN'Système", from: "2019-12-01", until: "2021-11-30",
    ages: (16, 25), lost: (6, true),
    requires: [("neet", .bool(true)), ("registered-spe", .bool(false))], kind: "raccrochage",
    targets: (.int(6210), .decimal("0.10")))
  package static let o2r = text(id: "o2r", title: "O2R", ages: (16, 29), lost: (5, true))
  package static let standard = text(id: "standard", title: "Standard", ages: (16, 25))

  /// A shipped one, or one of its own: other outcomes, reasons, delays, ages and conditions.
  package static func random(seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
    if random.chance(40) { return random.pick(shipped) }
    let from = Day(year: random.within(2017...2020), month: random.within(1...12), day: 1)
    let until = from.adding(months: random.within(6...70))
    var requires: OwnKeys = []
    if random.chance(30) { requires.append(("neet", .bool(random.chance(80)))) }
    if random.chance(20) { requires.append(("qualification", .string("niveau-3"))) }
    let outcomes = ["emploi", "formation", "pmsmp", "scolarite", "volontariat"]
    let reasons = ["sans-suite", "refus", "besoin-ponctuel", "demenagement", "autre"]
    return text(
      id: random.pick(["local", "standard"]), title: "Local", version: random.within(1...3),
      from: random.chance(30) ? from.text : nil, until: random.chance(30) ? until.text : nil,
      ages: (random.pick([14, 16, 18]), random.pick([20, 25, 29])),
      lost: (random.within(1...13), random.chance(50)), requires: requires,
      kind: random.chance(40) ? random.pick(["raccrochage", "extra-muros"]) : nil,
      outcomes: random.some(outcomes, percent: 60), reasons: random.some(reasons, percent: 50),
      silentMonths: random.within(2...9), bins: random.pick([[3, 6, 12, 24], [1, 2], [6], [24]]),
      horizons: random.pick([[1, 3, 6, 12, 24], [1], [2, 7]]))
  }

  private static func text(
    id: String, title: String, version: Int = 1, from: String? = nil, until: String? = nil,
    ages: (Int, Int), lost: (Int, Bool) = (12, false), requires: OwnKeys = [],
    kind: String? = nil,
    outcomes: [String] = ["emploi", "formation", "alternance", "scolarite", "service-civique"],
    reasons: [String] = ["sans-suite"], silentMonths: Int = 6, bins: [Int] = [3, 6, 12, 24],
    horizons: [Int] = [1, 3, 6, 12, 24],
    targets: (WrittenValue, WrittenValue) = (.null, .null)
  ) -> String {
    let mobilisation: OwnKeys =
      kind.map { [("rule", .string("action-kind")), ("kind", .string($0))] }
      ?? [("rule", .string("second-contact"))]
    let cuts = ["0.9", "1.5", "3.5", "5.0"].map { WrittenValue.decimal($0) }
    let members: OwnKeys = [
      ("id", .string(id)), ("version", .int(version)), ("title", .string(title)),
      ("from", from.map { .string($0) } ?? .null), ("until", until.map { .string($0) } ?? .null),
      ("ages", .object([("minimum", .int(ages.0)), ("maximum", .int(ages.1))])),
      ("lostAfter", .object([("months", .int(lost.0)), ("inclusive", .bool(lost.1))])),
      ("requires", .object(requires)), ("mobilisation", .object(mobilisation)),
      ("outcomes", .strings(outcomes)),
      ("earlyExit", .object(exits(reasons, silentMonths))),
      ("durationBins", .list(bins.map { .int($0) })),
      ("frequency", .object([("perMonth", .list(cuts))])),
      ("horizons", .list(horizons.map { .int($0) })),
      ("targets", .object([("reperes", targets.0), ("mobilisationRate", targets.1)])),
    ]
    return WrittenValue.object(members).text
  }

  private static func exits(_ reasons: [String], _ silentMonths: Int) -> OwnKeys {
    [("reasons", .strings(reasons)), ("silentMonths", .int(silentMonths))]
  }
}
