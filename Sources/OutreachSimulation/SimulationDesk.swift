import Outreach

/// What a team or one of its youths records, and the chances it is drawn from.
struct SimulationDesk {
  /// The number of the team.
  let number: Int
  var random: RandomNumbers
  private(set) var lines: [SimulatedLine] = []

  init(number: Int, random: RandomNumbers) {
    self.number = number
    self.random = random
  }

  /// An empty desk that draws on from where this one is.
  var emptied: SimulationDesk { SimulationDesk(number: number, random: random) }

  /// Takes over what was recorded and drawn at a desk that was emptied from this one.
  mutating func take(_ desk: SimulationDesk) {
    random = desk.random
    lines += desk.lines
  }

  /// The code of something the team owns: the first team's codes are plain, the others' numbered.
  func code(_ name: String) -> String { number == 0 ? name : "\(name)-\(number)" }

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
}
