internal import Outreach

/// The referrals of one person of which nobody has said yet what came.
struct PendingReferrals {
  private let fact: YouthFact
  private let pending: [Event]

  /// Those that stand now.
  init(_ fact: YouthFact) throws {
    let roster = fact.fields.roster
    let resolved = Set(
      try roster.events(.referralResolved, of: fact.youth).compactMap { $0["target"]?.text })
    pending = try roster.events(.youthReferred, of: fact.youth).filter { !resolved.contains($0.id) }
    self.fact = fact
  }

  /// The latest one to `partner`, or to the only partner there is; refused when none or several partners match.
  func referral(to partner: String?) throws(Failure) -> Event {
    let matching = pending.filter { partner == nil || $0["partner"]?.text == partner }
    let partners = Set(matching.compactMap { $0["partner"]?.text })
    if partners.count == 1, let last = matching.last { return last }
    throw Failure(
      .badData, at: "orienter",
      matching.isEmpty
        ? "aucune orientation en attente" + (partner.map { " vers " + $0 } ?? "")
        : "\(matching.count) orientations en attente",
      expected: matching.isEmpty ? nil : "attendu : --vers PARTENAIRE",
      remedy: pending.isEmpty
        ? "L’orienter d’abord : allervers orienter JEUNE --vers PARTENAIRE"
        : "En attente : " + pending.map(words).joined(separator: " ; "))
  }

  private func words(_ referral: Event) -> String {
    (referral["partner"]?.text ?? "?") + (referral.on.map { " le " + FrenchDate.short($0) } ?? "")
  }
}

extension FieldReading {
  /// The name of a partner's code; the code when it cannot be read again.
  func partnerName(_ code: String) -> String { (try? roster.partners)?[code] ?? code }
}
