internal import Outreach

/// Reads an event as a journal would, before it is written.
enum EventCheck {
  /// Throws an internal fault when the event would be set aside: no command may record such a one.
  static func check(_ event: Event) throws(Failure) {
    let line = event.line
    var builder = LedgerBuilder()
    line.withUnsafeBufferPointer { builder.read($0, file: 0) }
    let ledger = builder.finish { _ in line }
    // Alone, an event that speaks of another does not find it.
    let findings = ledger.findings.filter { $0.problem != .unresolvedTarget }
    guard ledger.facts.count == 1, findings.isEmpty else {
      throw Failure(
        .internalFault, "faute interne : l’événement à enregistrer ne se relirait pas",
        remedy: "Rien n’est enregistré. Signaler cette faute, avec la commande")
    }
  }
}
