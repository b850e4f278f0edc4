/// How long a carnet keeps who its youths are: `rgpd` in `carnet.json`, for all programmes and for one.
///
/// The delay of the active base is two years after the last contact unless it says otherwise (CNIL, délibérations
/// 2021-028 and 2023-095); the archive delay follows it and has no default.
public struct Retention: Equatable, Sendable {
  /// Months after the last contact at which an identity is to be erased.
  public let activeMonths: Int
  /// Months after that at which what describes the person is to be reduced; `nil` when the carnet does not say.
  public let archiveMonths: Int?

  /// What `settings` says for `programme`; a delay that is no number of months is as if it were not said.
  public init(_ settings: CarnetSettings, programme: String) {
    let rgpd = settings.json["rgpd"]
    let own = rgpd?["programmes"]?[programme]
    func months(_ key: String) -> Int? {
      (own?[key] ?? rgpd?[key])?.integer.flatMap { Self.months.contains($0) ? $0 : nil }
    }
    activeMonths = months(Self.active) ?? 24
    archiveMonths = months(Self.archive)
  }

  private static let (active, archive) = ("activeMonths", "archiveMonths")
  private static let months = 1...1200

  /// What is wrong with `rgpd` in `settings`, in the order of the file; a key of `programmes` must be one of these or of
  /// those that come with the program.
  public static func faults(
    _ settings: CarnetSettings, programmes: [String]
  ) -> [RetentionFault] {
    guard let rgpd = settings.json["rgpd"] else { return [] }
    let known = Set(programmes + Programme.shipped.map(\.id)).sorted()
    let programmes = rgpd["programmes"]
    var faults = delayFaults(rgpd, besides: ["programmes"])
    if let programmes, programmes.members == nil { faults.append(.notObject("programmes")) }
    for (id, own) in (programmes?.members ?? []).map({ ($0.key, $0.value) }) {
      if !known.contains(id) { faults.append(.unknownProgramme(id, known: known)) }
      faults += delayFaults(own, besides: [])
    }
    return faults
  }

  private static func delayFaults(_ value: JSONValue, besides: [String]) -> [RetentionFault] {
    guard let members = value.members else { return [.notObject("rgpd")] }
    let known = [active, archive] + besides
    return members.compactMap { member in
      guard known.contains(member.key) else { return .unknownKey(member.key, known: known) }
      if besides.contains(member.key) { return nil }
      return member.value.integer.map(months.contains) == true ? nil : .months(member.key)
    }
  }
}
