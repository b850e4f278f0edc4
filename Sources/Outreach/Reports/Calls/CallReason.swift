/// Why somebody is to be seen or called again.
package enum CallReason: Equatable, Sendable {
  /// Met, not mobilised, and not met again for the weeks asked.
  case metAndNotAgain(contacts: Int)
  /// Mobilised, without contact for the weeks asked.
  case silent
  /// No contact since a pause ended on that day.
  case pauseEnded(Day)
  /// A pause opened on that day, three months ago or more.
  case pauseOpen(since: Day)
  /// A référent named on that day, and no contact since.
  case handover(since: Day)
  /// A referral to that partner, two weeks ago or more, of which nobody has said what came.
  case referralPending(partner: String, since: Day)
  /// A follow-up, by its event's id, to be done by that day, which has come.
  case followUpDue(id: String, owner: String?, Day)
  /// Too old for the programme from that day on, within three months.
  case leavingAge(Day)
  /// The identity is to be erased from that day on, within thirty days or before.
  case identityDue(Day)
  /// Met, and not yet told of their rights.
  case notInformed

  /// Whether it concerns what is kept of somebody, and makes nobody to be called.
  package var isNotice: Bool {
    switch self {
    case .identityDue, .notInformed: true
    default: false
    }
  }

  /// The name that files know it by, for ever.
  package var code: String {
    switch self {
    case .metAndNotAgain: "non-revu"
    case .silent: "silence"
    case .pauseEnded: "pause-finie"
    case .pauseOpen: "pause-longue"
    case .handover: "passage-de-relais"
    case .referralPending: "orientation-sans-suite"
    case .followUpDue: "suite-a-echeance"
    case .leavingAge: "limite-d-age"
    case .identityDue: "identite-a-effacer"
    case .notInformed: "pas-informe"
    }
  }
}
