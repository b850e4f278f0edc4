/// Whom a report is frozen for, which says how small a count may be shown.
public enum Audience: String, Sendable, CaseIterable {
  case open = "public"
  case partners = "partenaires"
  /// Under a convention that covers the figures.
  case funder = "financeur"
  case house = "interne"

  /// The least count shown, zero apart; `nil` where every count is.
  public var threshold: Int? {
    switch self {
    case .open: 11
    case .partners: 5
    case .funder, .house: nil
    }
  }
}
