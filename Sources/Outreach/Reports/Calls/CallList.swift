/// Whom to see again, and why, as of a day: the soonest to be lost first.
package struct CallList: Equatable, Sendable {
  /// One person to see again.
  package struct Entry: Equatable, Sendable {
    /// The ids that are this person, in order.
    package let youths: [String]
    /// At least one, in the order of `CallReason`.
    package var reasons: [CallReason]
    /// What comes of the path if nothing more happens.
    package let nextExit: Pathway.NextExit?
    /// The last contact, whatever the programme.
    package let lastContact: Day?
    /// Attempts since then: how many, and the last one's day.
    package let attempts: (count: Int, last: Day?)
    /// The login of whoever follows them; `nil` when nobody does.
    package var referent: String?
    /// The code of the référent's structure, when it is not ours.
    package var referentPartner: String?

    package static func == (left: Entry, right: Entry) -> Bool {
      left.youths == right.youths && left.reasons == right.reasons
        && left.nextExit == right.nextExit && left.lastContact == right.lastContact
        && left.attempts == right.attempts && left.referent == right.referent
        && left.referentPartner == right.referentPartner
    }

    /// Whether nobody is to be called for it.
    package var isNotice: Bool { reasons.allSatisfy(\.isNotice) }

    /// The day from which the identity is to be erased; `nil` when that is far.
    package var identityDue: Day? {
      reasons.lazy.compactMap { reason in
        if case .identityDue(let day) = reason { day } else { nil }
      }.first
    }

    /// Whether it is `login`'s: they follow the youth, or own what is due.
    package func isOf(_ login: String) -> Bool {
      referent == login || owners.contains(login)
    }

    /// Whether it is nobody's.
    package var isNobodys: Bool { referent == nil && owners.isEmpty }

    /// Whether somebody tried within the seven days before `day`, and nothing was promised for now.
    package func isTried(on day: Day) -> Bool {
      guard let last = attempts.last else { return false }
      return last.days(since: day) > -7 && !reasons.contains(where: \.isFollowUp)
    }

    /// The first day on which something is lost or due.
    package var soonest: Day? {
      let due = reasons.compactMap { reason -> Day? in
        switch reason {
        case .followUpDue(_, _, let day), .leavingAge(let day): day
        default: nil
        }
      }
      return (due + [nextExit?.day].compactMap(\.self)).min()
    }

    private var owners: [String] {
      reasons.compactMap {
        if case .followUpDue(_, let owner, _) = $0 { owner } else { nil }
      }
    }
  }

  /// A follow-up that has come due and is about no youth.
  package struct FollowUp: Equatable, Sendable {
    package let id: String
    package let owner: String?
    package let due: Day
    /// The outing it comes from.
    package let session: String?
  }

  /// Weeks without contact after which somebody met is to be seen again.
  package let weeks: Int
  /// The soonest to be lost first; those who lose nothing last, the longest unseen first.
  package let entries: [Entry]
  /// In order of day.
  package let followUps: [FollowUp]
}

extension CallReason {
  fileprivate var isFollowUp: Bool {
    if case .followUpDue = self { true } else { false }
  }
}
