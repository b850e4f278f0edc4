extension ProgrammeWords {
  /// A threshold that no published report gives.
  enum Choice {
    case silence, contactADay, mobilisedBefore, frequency, observation
  }

  /// The thresholds of a bilan that are choices.
  var thresholds: Definition {
    choices([.silence, .contactADay, .mobilisedBefore, .observation])
  }

  /// Says of thresholds that they are choices, those of the programme and those of the program alike.
  func choices(_ choices: [Choice]) -> Definition {
    Definition(
      "Choix",
      "aucun rapport publié ne fixe ces seuils : "
        + choices.map(phrase).joined(separator: ", ") + ".")
  }

  private func phrase(_ choice: Choice) -> String {
    switch choice {
    case .silence: silence + " de silence"
    case .contactADay: "un contact par jour au plus"
    case .mobilisedBefore:
      "une mobilisation qui précède d’au moins un jour le droit commun"
    case .observation: "6 mois d’observation"
    case .frequency: "les classes de fréquence"
    }
  }
}
