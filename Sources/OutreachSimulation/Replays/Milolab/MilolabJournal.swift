internal import Outreach

/// What the counsellors of the ten actions have recorded, each on a device of their own.
struct MilolabJournal: Sendable {
  private(set) var journal = DraftStore()
  private(set) var confidential = DraftStore()
  /// Youths met at each outing.
  private(set) var met: [Int]

  /// An empty one, for that many outings.
  init(outings: Int) { met = Array(repeating: 0, count: outings) }

  /// Records an event; late entries may come after the last day of the experiment.
  @discardableResult
  mutating func record(
    _ type: EventType, on: Day?, at: Instant, writer: Int, _ random: inout RandomNumbers,
    _ own: (inout LineBuffer) -> Void
  ) -> Identifier {
    let id = Identifier(at: at, &random)
    journal.add(.event(type), id, at: at, on: on, writer: writer, own)
    return id
  }

  /// Records a confidential line.
  mutating func keep(
    _ type: LineType, at: Instant, writer: Int, _ random: inout RandomNumbers,
    _ own: (inout LineBuffer) -> Void
  ) {
    confidential.add(type, Identifier(at: at, &random), at: at, on: nil, writer: writer, own)
  }

  /// Counts one more youth at an outing.
  mutating func count(at outing: Int) { met[outing] += 1 }
}
