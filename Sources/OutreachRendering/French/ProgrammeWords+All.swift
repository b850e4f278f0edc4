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
      earlyExit, silent, resumed, otherExit, caseload, notMobilised, registered, targets, horizons,
      durationBins, frequency,
      choices([.silence, .contactADay, .mobilisedBefore, .observation, .frequency]),
    ]
  }

  /// What the programme aims at.
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
}
