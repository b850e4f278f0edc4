/// Whether a day after today may be taken, and what one without its year or its month means.
package enum FutureDays: Sendable {
  /// For facts, which have happened: the latest such day.
  case refused
  /// For periods and what is known up to a day: the latest such day, as for facts.
  case allowed
  /// For ends and dues: the first such day to come.
  case expected
}
