import Outreach

/// One team: its writers, what it does, the youths it meets.
struct TeamSimulation {
  /// An outing that youths may be met in.
  struct Outing {
    let session: String
    let action: String
    let on: Day
    let place: String
    let isNight: Bool
    let staff: [String]
  }

  static let logins = ["amelie", "karim", "lucie", "samuel"]
  private static let suffixes = ["7k3q", "2m9x", "q4wt", "h8zr"]

  let number: Int
  let period: Period
  var random: RandomNumbers
  private(set) var lines: [SimulatedLine] = []
  /// Held outings, by day.
  var outings: [Outing] = []
  private let youths: Int

  init(number: Int, youths: Int, period: Period, random: RandomNumbers) {
    self.number = number
    self.youths = youths
    self.period = period
    self.random = random
  }

  /// Invents everything.
  mutating func run() {
    openActions()
    holdOutings(count: max(24, youths / 2))
    var met: [String] = []
    for _ in 0..<youths {
      var life = YouthSimulation(team: self)
      life.run(alreadyMet: met)
      met.append(life.youth)
      (random, lines) = (life.team.random, life.team.lines)
    }
  }

  /// The code of something the team owns: the first team's codes are plain, the others' numbered.
  func code(_ name: String) -> String { number == 0 ? name : "\(name)-\(number)" }

  /// The folder of a writer.
  private func folder(_ writer: Int) -> String {
    code(Self.logins[writer]) + "-" + Self.suffixes[writer]
  }

  /// An identifier of the time of `day`.
  mutating func identifier(on day: Day) -> String {
    let instant = Instant(milliseconds: Int64(day.number) * 86_400_000)
    return ULID.next(at: instant, random: { random.next() })
  }

  /// Records a fact of `day`, `delay` days later, and gives back its id.
  @discardableResult
  mutating func record(
    _ type: EventType, on day: Day, delay: Int = 0, isNight: Bool = false, by writer: Int,
    _ own: [JSONMember]
  ) -> String {
    // A night's facts are written down after midnight, at 00:10 to 01:40 in Paris.
    let minute = isNight ? 24 * 60 + random.within(-50...0) : random.within(9 * 60...18 * 60)
    return record(type.rawValue, on: type.isFact ? day : nil, at: day, delay, minute, writer, own)
  }

  /// Records a confidential line.
  mutating func recordConfidential(
    _ typeName: String, on day: Day, by writer: Int, _ own: [JSONMember]
  ) {
    _ = record(typeName, on: nil, at: day, 0, random.within(9 * 60...18 * 60), writer, own)
  }

  private mutating func record(
    _ typeName: String, on: Day?, at day: Day, _ delay: Int, _ minute: Int, _ writer: Int,
    _ own: [JSONMember]
  ) -> String {
    let start = Int64(day.number) * 86_400_000 + Int64(delay) * 86_400_000
    let at = Instant(
      milliseconds: start + Int64(minute) * 60_000 + Int64(random.within(0...59_999)))
    let id = ULID.next(at: at, random: { random.next() })
    lines.append(
      SimulatedLine(typeName: typeName, id: id, at: at, on: on, own: own, writer: writer))
    return id
  }

  /// The files of the team, each writer's lines in order of recording and numbered from 1.
  func batches() -> [SimulationBatch] {
    var batches: [SimulationBatch] = []
    for writer in Self.logins.indices {
      for isConfidential in [false, true] {
        let mine = lines.filter { $0.writer == writer && $0.isConfidential == isConfidential }
          .sorted { ($0.at, $0.id) < ($1.at, $1.id) }
        var start = 0
        while start < mine.count {
          let month = mine[start].month
          let end = mine[start...].firstIndex { $0.month != month } ?? mine.count
          let bytes = (start..<end).flatMap {
            mine[$0].bytes(by: code(Self.logins[writer]), number: $0 + 1)
          }
          batches.append(
            SimulationBatch(
              writer: folder(writer), month: month, isConfidential: isConfidential,
              count: end - start, bytes: bytes))
          start = end
        }
      }
    }
    return batches
  }
}
