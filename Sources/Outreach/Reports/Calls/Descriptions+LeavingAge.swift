extension Descriptions {
  /// The first day, of the three months after `day`, on which the oldest age of `programme` is passed.
  package func leavingAge(from day: Day, _ programme: Programme) -> Day? {
    let end = day.adding(months: 3)
    guard let limit = programme.maximumAge, let age = age(at: day), age <= limit,
      let then = self.age(at: end), then > limit
    else { return nil }
    var (before, after) = (day, end)
    while after.days(since: before) > 1 {
      let middle = before.adding(days: after.days(since: before) / 2)
      if self.age(at: middle).map({ $0 > limit }) == true {
        after = middle
      } else {
        before = middle
      }
    }
    return after
  }
}
