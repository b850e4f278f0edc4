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
      earlyExit, silent, resumed, otherExit, caseload, notMobilised, registered, targets,
      horizons, bins, frequency, choices([observation, cohorts, "les classes de fréquence"]),
    ]
  }

  /// The thresholds of a bilan that are choices.
  var thresholds: Definition { choices([observation]) }

  /// The thresholds of cohorts that are choices.
  var cohortChoices: Definition { choices([cohorts]) }

  private var observation: String { "6 mois d’observation" }

  private var cohorts: String { "les horizons des cohortes" }

  private func choices(_ more: [String]) -> Definition {
    Definition(
      "Choix",
      "aucun rapport publié ne fixe ces seuils : \(programme.silentMonths.french) mois de silence, "
        + "un contact par jour au plus, une mobilisation qui précède d’au moins un jour le droit "
        + "commun, " + more.joined(separator: ", ") + ".")
  }

  /// What is reached "at 6 months", and whom it is asked of.
  var horizons: Definition {
    let months = programme.horizons.map(\.french)
    guard let last = months.last else {
      return Definition("Horizons", "aucun : les cohortes comptent les premiers contacts.")
    }
    let list =
      months.count == 1 ? last : months.dropLast().joined(separator: ", ") + " et " + last
    return Definition(
      "Horizons",
      "à \(list) mois du premier contact, jour pour jour (ou le dernier jour du mois, s’il est plus "
        + "court) : ce qui est arrivé avant ce jour-là, pour ceux chez qui il n’est pas après "
        + "l’arrêt des faits.")
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
