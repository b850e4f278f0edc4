extension Pathway {
  /// What becomes of a path that nothing more happens on.
  package enum NextExit: Equatable, Sendable {
    /// A *sortie anticipée*, once the unpaused silence has lasted.
    case early(Day)
    /// Never mobilised: *sans nouvelles* from that day on.
    case noNews(Day)

    package var day: Day {
      switch self {
      case .early(let day), .noNews(let day): day
      }
    }
  }

  /// The exit that awaits the last episode under `rules`, whether or not its day is past; `nil` when the path is over,
  /// or paused without an end.
  package func nextExit(_ life: Life, _ rules: ProgrammeRules) -> NextExit? {
    guard let episode = stretches.last?.episode else { return nil }
    switch episode.state {
    case .encours:
      let day = silence(after: episode.lastContact, life, rules)
      return day == .distant ? nil : .early(day)
    case .repere:
      return .noNews(episode.lastContact.adding(months: rules.programme.silentMonths))
    case .arrive, .situation, .sortie, .autre: return nil
    }
  }

  /// Whether the last episode is under way.
  package var isOpen: Bool {
    guard let state = stretches.last?.episode.state else { return false }
    return state == .encours || state == .repere
  }
}
