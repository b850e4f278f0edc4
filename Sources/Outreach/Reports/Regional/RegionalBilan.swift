/// The bilans of several carnets under one request, and their sum. Nobody is looked for from one carnet to another.
public struct RegionalBilan: Equatable, Sendable {
  /// One structure's.
  public struct Part: Equatable, Sendable {
    /// The carnet's identifier.
    public let carnet: String
    /// The structure's name.
    public let structure: String
    public let bilan: Bilan
    /// What other carnets may count too.
    let shared: SharedCounts

    /// The bilan of one carnet's `ledger`.
    public init(_ ledger: Ledger, _ request: ReportRequest, carnet: String, structure: String) {
      var witness = SharedWitness()
      bilan = Bilan(Population(ledger, request), request, &witness)
      shared = SharedCounts(witness, ledger.symbols)
      (self.carnet, self.structure) = (carnet, structure)
    }
  }

  /// In the order given.
  public let parts: [Part]
  /// Figure by figure the sum of the bilans, but for actions and partners, counted once by identifier.
  public let total: Bilan

  /// The report of carnets asked for the same period, programme and cut-offs; `nil` without any.
  public init?(_ parts: [Part]) {
    guard var total = parts.first?.bilan else { return nil }
    for part in parts.dropFirst() { total = total.adding(part.bilan) }
    total.count(parts.map(\.shared))
    (self.parts, self.total) = (parts, total)
  }
}
