extension Episode {
  /// The day the path ends: a step, a declaration, the last contact before a silence, else `factsUntil`.
  func end(_ factsUntil: Day) -> Day {
    switch (state, exits.last) {
    case (.arrive, _): return arrived ?? factsUntil
    case (.situation, _): return settled ?? factsUntil
    case (.sortie, let exit?), (.autre, let exit?):
      if case .silent(let lastContact) = exit.kind { return lastContact }
      return exit.on
    default: return factsUntil
    }
  }

  /// Whether the first end after the mobilisation is a silence.
  var isSilentFirst: Bool {
    if case .silent = exits.first?.kind { true } else { false }
  }

  /// The first cause to end what begins at `origin`; an exit counts even if a reprise follows it.
  func firstEnd(after origin: DurationOrigin) -> (day: Day, cause: DurationOrigin.Cause)? {
    switch origin {
    case .firstContact:
      return mobilised.map { ($0, .mobilise) } ?? arrived.map { ($0, .accesDirect) }
    case .mobilisation:
      // Exits are before the droit commun and the situation, which close the path.
      if let exit = exits.first {
        return (exit.on, exit.isEarly ? .sortieAnticipee : .autreSortie)
      }
      return settled.map { ($0, .situation) } ?? arrived.map { ($0, .droitCommun) }
    }
  }
}
