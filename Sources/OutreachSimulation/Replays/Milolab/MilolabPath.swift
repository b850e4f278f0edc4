internal import Outreach

/// A path with its days: from the second contact to its end.
struct MilolabPath: Sendable {
  let ending: MilolabOutline.Ending
  let mobilised: Day
  /// Days of the contacts after the second, in order.
  let contacts: [Day]
  let end: Day
}

extension MilolabPath {
  /// Days drawn until they make a path of that outline.
  init(_ outline: MilolabOutline, _ random: inout RandomNumbers) {
    while true {
      if let path = Self.drawn(outline, &random) {
        self = path
        return
      }
    }
  }

  private static func drawn(
    _ outline: MilolabOutline, _ random: inout RandomNumbers
  ) -> MilolabPath? {
    let pace = MilolabPace(outline)
    let isSilent = outline.ending == .silent
    // Some who have come twice are never seen again.
    let isOver = isSilent && outline.bin == 0 && outline.frequency == 0 && random.chance(0.6)
    let wanted = isOver ? 0 : random.number(in: pace.days)
    let (mobilised, end) = span(of: wanted, outline.ending, &random)
    guard mobilised >= MilolabCalendar.first.adding(days: 14), pace.holds(mobilised, end),
      let counts = pace.contacts(in: end.days(since: mobilised))
    else { return nil }
    let length = end.days(since: mobilised)
    guard length > 0 else {
      return isOver ? MilolabPath(ending: .silent, mobilised: end, contacts: [], end: end) : nil
    }
    // A silent path ends on its last contact; no silence on the way lasts six months.
    let last = isSilent ? 1 : 0
    let least = max(counts.lowerBound - last, length > 178 ? length / 116 + 1 : 0)
    let most = min(counts.upperBound - last, least + 1)
    guard least >= 0, least <= most else { return nil }
    let count = random.number(in: least...most)
    guard let days = days(count, after: mobilised, before: end, &random) else { return nil }
    return MilolabPath(
      ending: outline.ending, mobilised: mobilised, contacts: isSilent ? days + [end] : days,
      end: end)
  }

  private static func span(
    of length: Int, _ ending: MilolabOutline.Ending, _ random: inout RandomNumbers
  ) -> (mobilised: Day, end: Day) {
    if ending == .underWay {
      let end = MilolabCalendar.last
      return (MilolabCalendar.worked(from: end.adding(days: -length), by: -1), end)
    }
    let latest =
      ending == .silent ? MilolabCalendar.lastSilence : MilolabCalendar.last.adding(days: -7)
    let first = MilolabCalendar.first.adding(days: 14)
    let mobilised = MilolabCalendar.meeting(first...latest.adding(days: -length - 3), &random)
    guard length > 0 else { return (mobilised, mobilised) }
    return (
      mobilised, MilolabCalendar.worked(from: mobilised.adding(days: length), by: -1)
    )
  }

  // Days strictly between two others, one in each of as many equal stretches; Saturdays now and then.
  private static func days(
    _ count: Int, after start: Day, before end: Day, _ random: inout RandomNumbers
  ) -> [Day]? {
    var free: [Day] = []
    var day = start.adding(days: 1)
    while day < end {
      let isSaturday = day.weekday == 6 && random.chance(0.06)
      if MilolabCalendar.isWorked(day) || isSaturday { free.append(day) }
      day = day.adding(days: 1)
    }
    guard free.count >= count else { return nil }
    return (0..<count).map { place in
      let (low, high) = (place * free.count / count, (place + 1) * free.count / count - 1)
      let quarter = (high - low) / 4
      return free[random.number(in: low + quarter...high - quarter)]
    }
  }
}
