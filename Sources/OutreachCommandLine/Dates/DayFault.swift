package import Outreach

/// Why a text is not a day that can be taken.
package enum DayFault: Error, Equatable, Sendable {
  /// None of the forms.
  case notADay(today: Day)
  /// A form that names a day the calendar lacks; without `year` no year has it, without `month` no month.
  case noSuchDay(year: Int?, month: Int?, today: Day)
  /// The year could be of this century or another; `yearFirst` for `26-10-14`.
  case twoDigitYear(Int, month: Int, day: Int, yearFirst: Bool, today: Day)
  /// A day to come where a fact is told.
  case inFuture(Day, today: Day)
}
