internal import Outreach

/// How long a path of an outline lasts and how many contacts it takes (statistics, section 6).
struct MilolabPace: Sendable {
  private let bin: Int
  private let frequency: Int
  /// Days from the second contact to the end, well within the bin; the more contacts, the fewer days.
  let days: ClosedRange<Int>

  private static let bounds = [0, 3, 6, 12, 24, 36]
  private static let cuts = [0.9, 1.5, 3.5, 5]
  private static let lengths = [
    [4...80, 5...80, 10...75, 12...45, 12...32],
    [95...175, 95...170, 95...150, 95...115, 95...105],
    [188...355, 188...355, 188...240, 188...205, 188...190],
    [370...720, 370...520, 370...420, 370...380, 370...380],
    [735...1060, 735...860, 735...740, 735...740, 735...740],
  ]

  init(_ outline: MilolabOutline) {
    bin = outline.bin
    frequency = outline.frequency
    days = Self.lengths[bin][frequency]
  }

  /// Whether a path between two days is in the bin.
  func holds(_ start: Day, _ end: Day) -> Bool {
    start.adding(months: Self.bounds[bin]) <= end
      && end < start.adding(months: Self.bounds[bin + 1])
  }

  /// How many contacts after the second make the frequency in that many days; `nil` when none does.
  func contacts(in days: Int) -> ClosedRange<Int>? {
    let months = max(1, Double(days) / 30.4375)
    func reaching(_ cut: Double) -> Int { Int((cut * months).rounded(.up)) }
    let least = frequency == 0 ? 0 : reaching(Self.cuts[frequency - 1])
    let most = frequency == 4 ? least + 1 : reaching(Self.cuts[frequency]) - 1
    return least <= most ? least...most : nil
  }
}
