internal import Outreach

/// A command line that cannot be understood (exit 64); the French of each case is in its `failure`.
package enum UsageError: Error, Equatable, Sendable {
  /// The arguments do not fit what the command named `command` states; empty before a verb is known.
  case arguments(ArgumentFault, command: String)
  /// `text`, found at `place`, is not a day that can be taken; `isExpected` for an end or a due.
  case day(DayFault, text: String, isExpected: Bool, place: String?)
  /// The options that give a period do not give one.
  case period(PeriodFault)
  /// `text`, found at `place`, is not a duration that can be taken.
  case duration(DurationFault, text: String, place: String?)
  /// What a single command refuses by itself, in the parts of a `Failure`.
  case refused(place: String?, found: String, expected: String?, remedy: String?)

  /// The exit status 64 and the message.
  package var failure: Failure {
    switch self {
    case .arguments(let fault, let command): fault.failure(command: command)
    case .day(let fault, let text, let isExpected, let place):
      fault.failure(text: text, isExpected: isExpected, place: place)
    case .period(let fault): fault.failure
    case .duration(let fault, let text, let place): fault.failure(text: text, place: place)
    case .refused(let place, let found, let expected, let remedy):
      Failure(.usage, at: place, found, expected: expected, remedy: remedy)
    }
  }
}
