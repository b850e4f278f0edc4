/// The lines of an invented carnet, rich in the hard cases: few codes and few days, so that things
/// collide. One seed, one carnet.
package struct RandomCarnet: Sendable {
  package let seed: UInt64
  /// Events of all writers in no order, each a valid line of the journal without its line feed.
  package let lines: [String]
  package let vocabulary: [String: String]
  /// First day and last day of most facts.
  let first: Day
  let length: Int
  /// Instants of recording, for knowledge cut-offs that fall on one.
  let instants: [Int]

  package init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let length = random.pick([60, 60, 500, 900, 2922])
    let start =
      length > 2000 ? Day(year: 2016, month: 6, day: 1) : Day(year: 2019, month: 9, day: 1)
    let first = start.adding(days: random.below(600))
    var maker = CarnetMaker(random: random, first: first, length: length)
    maker.makeAll()
    self.seed = seed
    self.first = first
    self.length = length
    instants = maker.drafts.map(\.at)
    lines = maker.lines()
    vocabulary = RandomCarnet.labels
  }

  private static let labels = [
    "maraude": "maraude", "vehicule": "véhicule aménagé", "cej": "contrat d'engagement jeune",
    "pacea": "PACEA", "emploi": "emploi", "formation": "formation", "pmsmp": "Immersion (PMSMP)",
    "38185": "Grenoble", "38421": "Échirolles", "villeneuve": "Villeneuve", "qpv-2024": "QPV",
    "frr": "ruralités", "lea": "Léa",
  ]
}

/// Makes the events one kind after the other, then numbers them.
struct CarnetMaker {
  var random: SplitMix64
  var draw: OwnKeysDraw
  let first: Day
  let length: Int
  let youths: [String]
  var drafts: [DraftEvent] = []
  private var handMade = 0

  init(random: SplitMix64, first: Day, length: Int) {
    var random = random
    let youths = (1...random.within(3...12)).map { "y-\($0)" }
    draw = OwnKeysDraw(
      random: SplitMix64(seed: random.next()), youths: youths, first: first, length: length)
    self.random = random
    self.first = first
    self.length = length
    self.youths = youths
  }

  mutating func makeAll() {
    makeActions()
    let budget = random.within(30...170)
    for youth in youths {
      var life = LifeMaker(youth: youth, steps: max(3, budget / youths.count))
      life.live(in: &self)
    }
    makeNoise()
    makeLinks()
    makeCorrections()
    makeRetractions()
  }

  var anyDay: Day {
    mutating get { first.adding(days: random.below(length)) }
  }

  /// Late entries: `at` can be months after `on`; few hours of the day, so that instants tie.
  mutating func recording(of day: Day) -> Int {
    var delay = 0
    if random.chance(25) { delay = random.within(1...9) }
    if random.chance(12) { delay = random.within(20...220) }
    let hour = random.pick([8, 14, 14, 20])
    let jitter = random.chance(40) ? random.below(5_000_000) : 0
    return (day.number + delay) * 86_400_000 + hour * 3_600_000 + jitter
  }

  @discardableResult
  mutating func add(_ type: String, on day: Day?, at: Int, _ own: OwnKeys) -> String {
    let isHandMade = random.chance(15)
    var id = ulid(at: at)
    if isHandMade {
      handMade += 1
      id = "main-\(handMade)"
    }
    let writer = random.below(DraftEvent.writers.count)
    drafts.append(
      DraftEvent(
        id: id, type: type, at: at, writer: writer, on: day, own: own, isHandMade: isHandMade))
    return id
  }

  @discardableResult
  mutating func addFact(_ type: String, on day: Day, _ own: OwnKeys) -> String {
    let id = add(type, on: day, at: recording(of: day), own)
    if type == "youth-referred" { draw.referrals.append(id) }
    return id
  }

  /// A fact with own keys drawn for its type.
  mutating func drawFact(_ type: String, youth: String, on day: Day) {
    guard let own = draw.own(ofType: type, youth: youth, on: day) else { return }
    addFact(type, on: day, own)
  }

  private mutating func ulid(at: Int) -> String {
    let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    var time: [Character] = []
    var rest = at
    for _ in 0..<10 {
      time.insert(digits[rest % 32], at: 0)
      rest /= 32
    }
    let tail = (0..<16).map { _ in digits[random.below(32)] }
    return String(time + tail)
  }

  /// Each writer's events numbered from 1 in the order of recording; hand-made ones have no number.
  func lines() -> [String] {
    var counts = [0, 0]
    var result: [String] = []
    let ordered = drafts.sorted { left, right in
      left.at == right.at ? precedes(left.id, right.id) : left.at < right.at
    }
    for draft in ordered {
      if draft.isHandMade {
        result.append(draft.line(number: nil))
      } else {
        counts[draft.writer] += 1
        result.append(draft.line(number: counts[draft.writer]))
      }
    }
    var shuffler = SplitMix64(seed: UInt64(drafts.count))
    for index in result.indices.reversed() {
      result.swapAt(index, shuffler.below(index + 1))
    }
    return result
  }
}
