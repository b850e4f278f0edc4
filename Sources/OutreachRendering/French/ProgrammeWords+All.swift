package import Outreach

extension Programme {
  /// Every word that the reports of this programme use, defined, in the order of a path.
  package func definitions(_ vocabulary: Vocabulary = Vocabulary()) -> [Definition] {
    ProgrammeWords(self, vocabulary).all
  }
}

extension ProgrammeWords {
  var all: [Definition] {
    [
      window, contact, met, criteria, reactivated, outsiders, mobilised, commonLaw, settled,
      earlyExit, silent, resumed, otherExit, caseload, notMobilised, registered, targets, bins,
      frequency, choices(and: ", les classes de fréquence"),
    ]
  }

  /// The thresholds of a bilan that are choices.
  var thresholds: Definition { choices(and: "") }

  private func choices(and more: String) -> Definition {
    Definition(
      "Choix",
      "aucun rapport publié ne fixe ces seuils : \(programme.silentMonths.french) mois de silence, "
        + "un contact par jour au plus, une mobilisation qui précède d’au moins un jour le droit "
        + "commun, 6 mois d’observation\(more).")
  }

  var targets: Definition {
    var texts: [String] = []
    if let target = programme.targetReperes {
      texts.append(target.counted("jeune repéré", "jeunes repérés"))
    }
    if let rate = programme.targetMobilisationRate {
      texts.append(Share(rate).percent + " de mobilisés parmi les repérés")
    }
    return Definition("Objectifs", (texts.isEmpty ? "aucun" : texts.joined(separator: " ; ")) + ".")
  }

  private var bins: Definition {
    let bounds = programme.durationBins.map(\.french).joined(separator: ", ")
    return Definition(
      "Durées",
      bounds.isEmpty
        ? "une seule classe."
        : "de la mobilisation à la fin du parcours ; les classes commencent à 0, \(bounds) mois.")
  }

  private var frequency: Definition {
    let cuts = programme.frequencyCuts.map { cut in
      let parts = String(cut).split(separator: ".")
      return parts.last == "0" ? String(parts[0]) : parts.joined(separator: ",")
    }.joined(separator: " ; ")
    return Definition(
      "Fréquence",
      "contacts par mois après la mobilisation ; les classes changent à \(cuts).")
  }
}
