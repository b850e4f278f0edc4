internal import Outreach

extension PathwayView {
  /// The stretches of the path, a line each: what happened in it, then where it stands.
  var lines: [String] { written.map(agreeing) }

  private var written: [String] {
    if let outside { return [outside] }
    if member.pathway.stretches.isEmpty { return ["pas encore rencontré·e"] }
    return member.pathway.stretches.map { stretch in
      let steps = steps(stretch.episode).sorted { $0.on < $1.on }
      return met(stretch) + (stretch.episode.isReactivated ? " (réactivé·e)" : "")
        + steps.map { " ; " + $0.words + " le " + FrenchDate.short($0.on) }.joined()
        + " ; aujourd’hui " + state(stretch)
    }
  }

  private func steps(_ episode: Episode) -> [(on: Day, words: String)] {
    var steps: [(on: Day, words: String)] = []
    if let day = episode.mobilised { steps.append((day, "mobilisé·e")) }
    if let day = episode.arrived {
      steps.append(
        (day, episode.mobilised == nil ? "accès direct au droit commun" : "droit commun"))
    }
    if let day = episode.settled { steps.append((day, "en situation")) }
    for exit in episode.exits {
      let early = episode.mobilised == nil ? "départ" : "sortie anticipée"
      steps.append((exit.on, exit.isEarly ? early : "autre sortie"))
    }
    for day in episode.reprises { steps.append((day, "reprise")) }
    return steps
  }
}
