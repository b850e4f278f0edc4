/// A partner as of the facts cut-off.
public struct MeetingPartner: Equatable, Sendable {
  /// Where its convention stands.
  public enum Convention: String, Sendable, CaseIterable {
    case current = "en-cours"
    case upcoming = "a-venir"
    case expired = "echue"
    case missing = "absente"
  }

  public let code: String
  /// The code where no name is known.
  public let name: String
  public let convention: Convention
  /// The last day of it, if it has one.
  public let conventionUntil: Day?
  /// The closest cooperation among the actions of the period; `nil` when there is none.
  public let level: String?
  /// The last contact, held outing or referral that names it.
  public let lastTrace: Day?
  /// Counsellors of the contacts and outings that name it, in the twelve months before the cut-off.
  public let staff: Int

  /// Whether nothing has named it for so many months.
  public func isSilent(_ months: Int, at day: Day) -> Bool {
    lastTrace.map { day.isAtLeast(months: months, after: $0) } ?? true
  }

  /// Whether one counsellor alone has been in touch with it.
  public var restsOnOne: Bool { staff == 1 }
}
