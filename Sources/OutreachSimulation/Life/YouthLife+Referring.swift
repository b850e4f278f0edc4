internal import Outreach

extension YouthLife {
  /// Sent to a partner for one need; the path goes on.
  mutating func referToService(_ journal: inout TeamJournal) {
    let today = day
    defer { day = today }
    refer(&journal, purpose: random.chance(0.5) ? "service" : nil, arrives: 0.7)
  }

  /// Handed over to a partner's accompaniment: when the youth arrives there, the path ends.
  mutating func referToGuidance(_ journal: inout TeamJournal) {
    later(by: 12)
    refer(&journal, purpose: "accompagnement", arrives: 0.8)
  }

  private mutating func refer(_ journal: inout TeamJournal, purpose: String?, arrives: Double) {
    let partner = team.partner(on: day, &random)
    let mode = random.pick(["information", "rendez-vous", "accompagne", "fiche-de-liaison"])
    guard
      let referral = record(
        .youthReferred, &journal,
        { [youth] in
          $0.identifier("youth", youth)
          $0.identifier("partner", partner)
          $0.text("purpose", purpose)
          $0.text("mode", mode)
        }), random.chance(0.85)
    else { return }
    later(by: 15)
    let arrived = random.chance(arrives)
    record(.referralResolved, &journal, after: referral.at) { [youth] in
      $0.identifier("target", referral.id)
      $0.identifier("youth", youth)
      $0.bool("arrived", arrived)
      $0.text("reason", arrived ? nil : "ne s’est pas présenté")
    }
  }
}
