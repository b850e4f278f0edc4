/// One youth's path as a colleague wants it told: what happened, what it changed, what is missing, what comes next.
package struct YouthSheet: Equatable, Sendable {
  /// What an event, or a silence, changed in the path.
  package enum Change: Equatable, Sendable {
    case met(isReactivated: Bool)
    case mobilised
    case resumed
    case arrived(isDirect: Bool)
    case settled
    /// A declared exit or a silence; a departure when the youth was never mobilised.
    case left(isEarly: Bool, isMobilised: Bool)
  }

  /// One line of the chronology.
  package struct Moment: Equatable, Sendable {
    package let on: Day
    /// `nil` for a silence that has lasted long enough.
    package let event: Event?
    package var changes: [Change] = []
  }

  /// Something not yet known.
  package enum Missing: CaseIterable, Sendable {
    case birth, gender, residence, link, informed
  }

  /// A date to come.
  package enum Next: Equatable, Sendable {
    case exit(Pathway.NextExit)
    case followUp(Event, due: Day)
    case pauseEnd(Day)
    case leavingAge(Day)

    var day: Day {
      switch self {
      case .exit(let exit): exit.day
      case .followUp(_, let due): due
      case .pauseEnd(let day), .leavingAge(let day): day
      }
    }
  }

  /// In order of day, then of recording.
  package let chronology: [Moment]
  package let missing: [Missing]
  /// In order of day; a follow-up past due is among them.
  package let next: [Next]
  /// The event that named the last référent.
  package let referent: Event?
  /// The codes of the partners who signalled the youth, or to whom the youth was referred, in order.
  package let partners: [String]
  /// Referrals of which nobody has said what came.
  package let pendingReferrals: [Event]
}
