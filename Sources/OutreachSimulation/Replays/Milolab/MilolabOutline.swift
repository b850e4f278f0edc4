/// What one path must come to: how it ends, how long it lasts, how often the youth is met.
struct MilolabOutline: Sendable {
  enum Ending: Sendable {
    case arrived, settled, silent, gaveUp, leftOtherwise, underWay
  }

  var ending: Ending
  /// Less than 3 months, 3 to 6, 6 to 12, 12 to 24, more.
  var bin: Int
  /// Less than once a month, once a month, more, once a week, more.
  var frequency: Int
}

extension MilolabOutline {
  /// The 1,840 outlines, each bin's endings and frequencies dealt out together.
  static func all(_ random: inout RandomNumbers) -> [MilolabOutline] {
    (0..<5).flatMap { bin -> [MilolabOutline] in
      let frequencies = MilolabFigures.frequencies[bin].enumerated().flatMap {
        [Int](repeating: $0.offset, count: $0.element)
      }
      let endings = MilolabFigures.endings[bin].flatMap {
        [Ending](repeating: $0.ending, count: $0.count)
      }
      return zip(endings, frequencies.shuffled(using: &random)).map {
        MilolabOutline(ending: $0, bin: bin, frequency: $1)
      }
    }
  }
}
