extension RandomCarnet {
  /// A period, cut-offs, a dimension and at most two filters, chosen to hit this carnet's days.
  package func request(seed: UInt64) -> BruteForceRequest {
    var random = SplitMix64(seed: seed ^ 0xA5A5_A5A5)
    var from = first.adding(days: random.chance(50) ? -10 : random.within(-10...length / 2))
    if random.chance(40) {
      from = Day(year: from.civil.year, month: from.civil.month, day: 1)
    }
    let to = from.adding(days: random.pick([20, 60, 180, 365, length / 2, length, length, length]))
    var until = to
    if random.chance(30) { until = to.adding(days: -random.below(to.number - from.number + 30)) }
    if random.chance(55) { until = to.adding(days: random.pick([1, 30, 184, 365, length])) }
    var request = BruteForceRequest(from: from.text, to: to.text, factsUntil: until.text)
    if random.chance(45) { cutKnowledge(of: &request, &random) }
    let names = RandomCarnet.codes.map(\.dimension)
    request.par = random.chance(85) ? random.pick(names) : nil
    for _ in 0..<random.pick([0, 0, 0, 0, 1, 2]) {
      let pool = random.pick(RandomCarnet.codes)
      request.only.append(
        BruteForceFilter(dimension: pool.dimension, code: random.pick(pool.codes)))
    }
    return request
  }

  /// The midnight that ends a day, or the very instant of a recording.
  private func cutKnowledge(of request: inout BruteForceRequest, _ random: inout SplitMix64) {
    var day = first.adding(days: random.within(length / 4...length + 120))
    var instant = (day.number + 1) * 86_400_000
    if random.chance(35), let recorded = random.anyOf(instants) {
      instant = recorded
      day = Day(number: recorded / 86_400_000)
    }
    request.knownUntil = Int64(instant)
    request.knownUntilText = day.text
  }

  private static let codes: [(dimension: String, codes: [String])] = [
    ("approche", ["maraude", "vehicule", "numerique"]), ("action", ["act-1", "act-2"]),
    ("conseiller", ["amelie", "karim"]), ("genre", ["F", "H", "X"]),
    ("age", ["moins-de-18", "18-25", "26-et-plus"]), ("lien", ["inconnu", "perdu-de-vue"]),
    ("commune", OwnKeysDraw.communes), ("quartier", OwnKeysDraw.areas),
    ("zone", OwnKeysDraw.zones), ("lieu-commune", OwnKeysDraw.communes),
    ("lieu-quartier", OwnKeysDraw.areas), ("lieu-zone", OwnKeysDraw.zones),
  ]
}
