extension Ledger {
  /// The places of the referrals and follow-ups that a standing event says what came of.
  package func answered(_ live: LiveEvents) -> Set<Int> {
    Set(
      references.compactMap { reference in
        let type = live[reference.place]?.type
        return type == .referralResolved || type == .followUpClosed ? reference.target : nil
      })
  }
}
