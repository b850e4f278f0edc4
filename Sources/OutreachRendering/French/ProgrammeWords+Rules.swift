package import Outreach

extension ProgrammeRule {
  /// « Âge »: what the rule is about.
  package var french: String {
    switch self {
    case .window: "Dates du programme"
    case .actions: "Actions réservées"
    case .ages: "Âge"
    case .requires: "Critères"
    case .lostAfter: "Perte de vue"
    case .mobilisation: "Mobilisation"
    case .outcomes: "Situations retenues"
    case .earlyExitReasons: "Motifs de sortie"
    case .silentMonths: "Silence"
    case .durationBins: "Classes de durées"
    case .frequency: "Classes de fréquence"
    case .horizons: "Horizons"
    case .targets: "Objectifs"
    }
  }
}

extension ProgrammeWords {
  /// What the programme says of one rule, no capital, a full stop at the end.
  func sentence(_ rule: ProgrammeRule) -> String {
    switch rule {
    case .window: window.sentence
    case .actions:
      "comptent les contacts des actions ouvertes à tous ou réservées à « \(programme.id) »."
    case .ages: ages + ", ou d’âge non connu."
    case .requires: criteria.sentence
    case .lostAfter: "perdu de vue depuis \(lostFor)."
    case .mobilisation: mobilised.sentence
    case .outcomes: settled.sentence
    case .earlyExitReasons:
      programme.earlyExitReasons.isEmpty
        ? "aucun motif déclaré ne fait une sortie anticipée."
        : "est anticipée la sortie déclarée pour \(earlyReasons)."
    case .silentMonths: "une sortie est reconnue après \(silence) sans contact, hors pauses."
    case .durationBins: durationBins.sentence
    case .frequency: frequency.sentence
    case .horizons: horizons.sentence
    case .targets: targets.sentence
    }
  }
}
