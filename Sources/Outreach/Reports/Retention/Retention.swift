/// How long a carnet keeps who its youths are: `rgpd` in `carnet.json`, for all programmes and for one.
///
/// The delay of the active base is two years after the last contact unless it says otherwise (CNIL, délibérations
/// 2021-028 and 2023-095); the archive delay follows it and has no default.
public struct Retention: Equatable, Sendable {
  /// Months after the last contact at which an identity is to be erased.
  public let activeMonths: Int
  /// Months after that at which what describes the person is to be reduced; `nil` when the carnet does not say.
  public let archiveMonths: Int?

  /// What `settings` says for `programme`; `nil` when a delay is no number of months from 1 to 1200.
  public init?(_ settings: CarnetSettings, programme: String) {
    let rgpd = settings.json["rgpd"]
    let own = rgpd?["programmes"]?[programme]
    func months(_ key: String) -> (isGood: Bool, months: Int?) {
      guard let value = own?[key] ?? rgpd?[key] else { return (true, nil) }
      guard let months = value.integer, (1...1200).contains(months) else { return (false, nil) }
      return (true, months)
    }
    let (active, archive) = (months("activeMonths"), months("archiveMonths"))
    guard active.isGood, archive.isGood else { return nil }
    activeMonths = active.months ?? 24
    archiveMonths = archive.months
  }
}
