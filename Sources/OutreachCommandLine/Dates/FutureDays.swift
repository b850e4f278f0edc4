/// Whether a day after today may be taken.
package enum FutureDays: Sendable {
  /// For facts, which have happened.
  case refused
  /// For ends, dues and periods.
  case allowed
}
