extension ReportRequest {
  /// The same for the period that ends on the eve of this one, of as many months when it is made of whole
  /// ones, else of as many days; facts cut as long after its end.
  var forPreviousPeriod: ReportRequest {
    let first = period.from.yearMonth
    let last = period.to.yearMonth
    guard period.from == first.firstDay, period.to == last.lastDay else {
      let days = -(period.to.days(since: period.from) + 1)
      return moved { $0.adding(days: days) }
    }
    let months = (last.year - first.year) * 12 + last.month - first.month + 1
    return moved { Self.day($0, months: -months) }
  }

  /// The same a year before.
  var forYearBefore: ReportRequest { moved { Self.day($0, months: -12) } }

  private func moved(_ move: (Day) -> Day) -> ReportRequest {
    var request = self
    guard let period = Period(from: move(period.from), to: move(period.to)) else { return self }
    request.period = period
    request.factsUntil = move(factsUntil)
    return request
  }

  // The last day of a month stays one.
  private static func day(_ day: Day, months: Int) -> Day {
    let month = day.yearMonth
    return day == month.lastDay
      ? month.adding(months: months).lastDay : day.adding(months: months)
  }
}
