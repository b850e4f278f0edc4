import Outreach

extension ProgrammeWords {
  /// Every word that `durees` uses, in the order of a path, then what is a choice.
  var durationDefinitions: [Definition] {
    [
      window, contact, met, criteria, reactivated, mobilised, commonLaw, settled, earlyExit,
      otherExit, durationBins, frequency, curveFromFirstContact, curveFromMobilisation, censoring,
      recognition, durationChoices,
    ]
  }

  /// The words of one curve.
  func reminder(of origin: DurationOrigin) -> [Definition] {
    switch origin {
    case .firstContact: [curveFromFirstContact, mobilised, commonLaw, censoring]
    case .mobilisation:
      [curveFromMobilisation, commonLaw, settled, earlyExit, otherExit, censoring, recognition]
    }
  }

  /// The thresholds of durations that are choices.
  var durationChoices: Definition {
    choices([.silence, .contactADay, .mobilisedBefore, .frequency])
  }

  /// The bins of durations and what a duration runs between.
  var durationBins: Definition {
    let bounds = programme.durationBins
    guard let last = bounds.last else { return Definition("Durées", "une seule classe.") }
    let bins = zip([0] + bounds, bounds).map { "de \($0.french) à moins de \($1.french) mois" }
    return Definition(
      "Durées",
      "de la mobilisation à la fin du parcours, en mois de calendrier : "
        + bins.joined(separator: ", ") + ", \(last.french) mois et plus.")
  }

  /// The classes of contact frequency, with their cuts.
  var frequency: Definition {
    let cuts = programme.frequencyCuts.map(Self.decimal)
    let limits = cuts.map { "sous " + $0 } + cuts.suffix(1).map { "à partir de " + $0 }
    let classes = zip(Durations.Frequency.allCases, limits).map {
      "« \($0.french) » \($1)"
    }
    return Definition(
      "Fréquence",
      "contacts après la mobilisation et jusqu’à la fin du parcours, par mois de 30,4375 jours (un "
        + "mois au moins) : \(classes.joined(separator: ", ")). Une fréquence égale à un seuil est "
        + "dans la classe au-dessus.")
  }

  /// The curve whose origin is the first contact, and the causes that end it.
  var curveFromFirstContact: Definition {
    Definition(
      "Courbe depuis le premier contact",
      "parcours dont le premier contact est dans la période, suivis jusqu’au premier de ces faits : "
        + "mobilisation, entrée dans le droit commun en accès direct.")
  }

  /// The curve whose origin is the mobilisation, and the causes that end it.
  var curveFromMobilisation: Definition {
    Definition(
      "Courbe depuis la mobilisation",
      "parcours mobilisés dans la période, suivis jusqu’au premier de ces faits : entrée dans le "
        + "droit commun, situation, sortie anticipée, autre sortie. Une sortie compte au jour où "
        + "elle est reconnue pour la première fois, qu’une reprise suive ou non.")
  }

  /// What becomes of the paths that have not ended.
  var censoring: Definition {
    Definition(
      "Parcours encore ouvert",
      "il compte parmi les parcours observés jusqu’à la date d’arrêt, ou jusqu’au premier contact du "
        + "parcours suivant, puis n’y compte plus : sa fin n’est pas connue, et il n’est ni écarté "
        + "ni tenu pour fini (censure à droite).")
  }

  /// Why the bins and the curve do not end a silent path on one day.
  var recognition: Definition {
    Definition(
      "Fin par silence",
      "les classes de durées arrêtent ce parcours à son dernier contact, la courbe au jour où le "
        + "silence est reconnu, \(silence) plus tard, hors pauses.")
  }

  // Written as in French, "0,9", "5".
  private static func decimal(_ number: Double) -> String {
    let parts = String(number).split(separator: ".")
    return parts.last == "0" ? String(parts[0]) : parts.joined(separator: ",")
  }
}
