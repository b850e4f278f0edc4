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

  /// The day from which the durations of `origin` are counted; `nil` when the path has none.
  func start(of origin: DurationOrigin) -> Day? {
    origin == .firstContact ? firstContact : mobilised
  }

  /// How long it took from `origin` to the first of its causes; open at `factsUntil`, or on `next`, the first
  /// contact of the episode that follows. `nil` when the path has no such origin.
  func observation(
    _ origin: DurationOrigin, before next: Day?, _ factsUntil: Day
  ) -> Observation? {
    guard let start = start(of: origin) else { return nil }
    guard let (day, cause) = firstEnd(after: origin) else {
      return Observation(day: (next ?? factsUntil).days(since: start), cause: nil)
    }
    return Observation(
      day: day.days(since: start), cause: origin.causes.firstIndex(of: cause))
  }
}
