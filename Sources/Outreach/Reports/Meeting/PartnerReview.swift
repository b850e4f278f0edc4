/// Gathers what there is to say of each partner by the facts cut-off.
struct PartnerReview {
  private let population: Population
  private let request: ReportRequest
  private var described: [String: [String: JSONValue]] = [:]
  private var levels: [String: String] = [:]
  private var lastTrace: [Symbol: Day] = [:]
  private var staff: [Symbol: Set<Symbol>] = [:]

  init(_ population: Population, _ request: ReportRequest) {
    (self.population, self.request) = (population, request)
  }

  /// Adds what stands of partners, in order.
  mutating func add(partners lines: [Event]) {
    for line in lines {
      guard let code = line["partner"]?.text else { continue }
      for member in line.own { described[code, default: [:]][member.key] = member.value }
    }
  }

  /// Adds what stands of actions, in order: the last list of an action's partners is its list.
  mutating func add(actions lines: [Event]) {
    var lists: [String: [JSONValue]] = [:]
    for line in lines {
      guard let code = line["action"]?.text, let list = line["partners"] else { continue }
      lists[code] = list.items ?? []
    }
    let order = Vocabulary.shipped(.levels).map(\.code)
    for (code, list) in lists {
      guard let symbol = population.ledger.symbols.find(code),
        population.actions[symbol]?.isActive(in: request.period) == true
      else { continue }
      for entry in list {
        guard let partner = entry["partner"]?.text, let level = entry["level"]?.text else {
          continue
        }
        let known = levels[partner].flatMap(order.firstIndex) ?? -1
        if (order.firstIndex(of: level) ?? -1) >= known { levels[partner] = level }
      }
    }
  }

  /// Adds a fact that names partners, and who did it.
  mutating func add(_ partners: some Sequence<Symbol>, on day: Day, by staff: ArraySlice<Symbol>) {
    let isRecent = day > population.factsUntil.adding(months: -12)
    for partner in partners {
      lastTrace[partner] = max(lastTrace[partner] ?? day, day)
      if isRecent { self.staff[partner, default: []].formUnion(staff) }
    }
  }

  /// Every partner described, by code.
  var partners: [MeetingPartner] {
    described.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { code in
      let values = described[code] ?? [:]
      let symbol = population.ledger.symbols.find(code)
      let until = values["conventionUntil"]?.text.flatMap { Day(iso: $0) }
      return MeetingPartner(
        code: code, name: values["name"]?.text ?? code,
        convention: convention(
          from: values["conventionFrom"]?.text.flatMap { Day(iso: $0) }, until: until),
        conventionUntil: until, level: levels[code], lastTrace: symbol.flatMap { lastTrace[$0] },
        staff: symbol.flatMap { staff[$0]?.count } ?? 0)
    }
  }

  private func convention(from: Day?, until: Day?) -> MeetingPartner.Convention {
    let day = population.factsUntil
    if from == nil, until == nil { return .missing }
    if let until, until < day { return .expired }
    if let from, from > day { return .upcoming }
    return .current
  }
}
