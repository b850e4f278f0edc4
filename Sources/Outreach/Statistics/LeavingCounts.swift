/// How many left the study on each day, by manner of leaving: counts, so that input order cannot matter.
struct LeavingCounts {
  /// The distinct days, in order.
  let days: [Int]
  /// The number of manners of leaving.
  let manners: Int
  /// One row of `manners` counts per day.
  private let counts: [Int]

  /// Counts `leavings`, whose manners are from 0 up to `manners`, excluded.
  init(_ leavings: some Sequence<(day: Int, manner: Int)>, manners: Int) {
    var rows: [Int: Int] = [:]
    var unordered: [Int] = []
    for (day, manner) in leavings {
      let row = rows[day, default: rows.count]
      if row == rows.count {
        rows[day] = row
        unordered.append(contentsOf: repeatElement(0, count: manners))
      }
      unordered[row * manners + manner] += 1
    }
    let ordered = rows.sorted { $0.key < $1.key }
    self.manners = manners
    days = ordered.map(\.key)
    counts = ordered.flatMap { unordered[$0.value * manners..<($0.value + 1) * manners] }
  }

  /// The counts of the day `days[row]`, by manner.
  func onDay(_ row: Int) -> ArraySlice<Int> { counts[row * manners..<(row + 1) * manners] }
}
