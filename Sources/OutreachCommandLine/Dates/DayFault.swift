package import Outreach

/// Why a text is not a day that can be taken.
package enum DayFault: Error, Equatable, Sendable {
  /// None of the forms.
  case notADay(today: Day)
  /// A form that names a day before 1900, where a fact or a term cannot be: a slip of the finger.
  case tooEarly(today: Day)
  /// A form that names a day the calendar lacks; without `year` no year has it, without `month` no month.
  case noSuchDay(year: Int?, month: Int?, today: Day)
  /// `14/10/26` or `26-10-14`: the days it could mean, in the order of the text, none when none exists.
  case twoDigitYear(readings: [Day], today: Day)
  /// A day to come where a fact is told.
  case inFuture(Day, today: Day)
}
