import Outreach

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
  ///
  /// Of a programme that does not come with the program, nobody can say here what was published.
  func choices(_ choices: [Choice]) -> Definition {
    func phrases(_ choices: [Choice]) -> String { choices.map(phrase).joined(separator: ", ") }
    guard !programme.isShipped else {
      return Definition(
        "Choix", "aucun rapport publié ne fixe ces seuils : " + phrases(choices) + ".")
    }
    let own = choices.filter { $0 == .silence || $0 == .frequency }
    let others = choices.filter { !own.contains($0) }
    let texts = [
      own.isEmpty ? nil : "de la définition de ce programme : " + phrases(own),
      others.isEmpty ? nil : "d’allervers, pour tous les programmes : " + phrases(others),
    ]
    return Definition("Choix", texts.compactMap(\.self).joined(separator: " ; ") + ".")
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

extension Programme {
  /// Whether it is, word for word, one that comes with the program.
  fileprivate var isShipped: Bool {
    Self.shipped.contains { shipped in
      guard shipped.id == id, let json = try? JSONValue(json: Array(shipped.json.utf8)) else {
        return false
      }
      return (try? Programme(json: json)) == self
    }
  }
}
