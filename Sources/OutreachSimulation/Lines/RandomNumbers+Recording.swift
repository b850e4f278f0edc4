internal import Outreach

extension RandomNumbers {
  /// When a fact of `moment` is recorded: on the spot, the next working day, or weeks later.
  mutating func recorded(_ moment: LocalTime) -> Instant {
    var recorded = moment
    let draw = unit()
    if draw < 0.62 {
      recorded.minute += number(in: 2...20)
    } else {
      let wait = draw < 0.9 ? 1 : draw < 0.97 ? number(in: 2...15) : number(in: 16...80)
      recorded.day = moment.day.adding(days: wait)
      if recorded.day.weekday > 5 {
        recorded.day = recorded.day.adding(days: 8 - recorded.day.weekday)
      }
      recorded.minute = number(in: 510...1080)
    }
    return recorded.instant
  }
}
