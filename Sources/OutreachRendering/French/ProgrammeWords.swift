package import Outreach

/// The words of the reports as one programme defines them (statistics, sections 1 to 4), in French.
package struct ProgrammeWords: Sendable {
  let programme: Programme
  let vocabulary: Vocabulary

  package init(_ programme: Programme, _ vocabulary: Vocabulary) {
    self.programme = programme
    self.vocabulary = vocabulary
  }

  var window: Definition {
    let days =
      switch (programme.from, programme.until) {
      case (nil, nil): "pas de limite de dates."
      case (let from?, nil): "seuls les contacts à partir du \(from.french) comptent."
      case (nil, let until?): "seuls les contacts jusqu’au \(until.french) comptent."
      case (let from?, let until?):
        "seuls les contacts du \(from.french) au \(until.french) comptent."
      }
    return Definition("Dates du programme", days)
  }

  var contact: Definition {
    Definition(
      "Contact",
      "échange avec le jeune lui-même, un par jour au plus. Un échange avec un proche est de "
        + "l’activité, pas un contact. Un contact pris dans une action réservée à d’autres "
        + "programmes ne compte pas dans celui-ci.")
  }

  var met: Definition {
    let criteria = programme.requires.isEmpty ? "" : ", qui remplit les critères du programme"
    return Definition(
      "Repéré·e",
      "premier contact d’un jeune \(ages) (ou d’âge non connu), inconnu de la Mission Locale ou "
        + "perdu de vue depuis \(lostFor)\(criteria).")
  }

  var criteria: Definition {
    guard !programme.requires.isEmpty else {
      return Definition("Critères", "aucun autre que l’âge et le lien avec la Mission Locale.")
    }
    let wanted = programme.requires.map { requirement in
      let value =
        switch requirement.value {
        case .bool(let value): value ? "oui" : "non"
        case let value: "« " + vocabulary.label(value.text ?? value.compact) + " »"
        }
      return "« \(traitLabel(requirement.trait)) » : \(value), ou réponse inconnue"
    }
    return Definition("Critères", wanted.joined(separator: " ; ") + ".")
  }

  var mobilised: Definition {
    let rule =
      switch programme.mobilisation {
      case .secondContact: "second contact, un autre jour"
      case .actionKind(let code):
        "premier contact dans une action de nature « \(vocabulary.label(code)) » (ce peut être le "
          + "tout premier)"
      }
    return Definition("Mobilisé·e", rule + ", avant toute entrée dans le droit commun.")
  }

  var commonLaw: Definition {
    Definition(
      "Droit commun",
      "premier accueil à la Mission Locale, entrée dans un dispositif, ou arrivée chez le "
        + "partenaire vers qui le jeune est orienté pour un accompagnement : le premier des trois. "
        + "En accès direct : sans avoir été mobilisé.")
  }

  var settled: Definition {
    let outcomes = programme.outcomes.map { inSentence(vocabulary.label($0)) }
      .joined(separator: ", ")
    return Definition(
      "En situation",
      outcomes.isEmpty
        ? "le programme ne retient aucune situation."
        : "première de ces situations trouvée depuis la mobilisation et avant le droit commun "
          + "(\(outcomes)).")
  }

  var earlyExit: Definition {
    let reasons = programme.earlyExitReasons.map { "« " + vocabulary.label($0) + " »" }
    let declared =
      reasons.isEmpty ? "" : "départ déclaré pour \(reasons.joined(separator: " ou ")), ou "
    return Definition(
      "Sortie anticipée",
      "d’un jeune mobilisé : \(declared)\(silence) sans contact, hors pauses. On compte des "
        + "sorties : un jeune peut sortir, revenir et sortir encore.")
  }

  var otherExit: Definition {
    Definition("Autre sortie", "départ déclaré d’un jeune mobilisé pour un autre motif.")
  }

  var silent: Definition {
    Definition(
      "Par silence",
      "sans réponse à une relance quand une tentative de contact est notée depuis le dernier "
        + "contact, sans relance notée quand il n’y en a aucune.")
  }

  var resumed: Definition {
    Definition("Reprise", "contact qui rouvre le parcours d’un jeune mobilisé après une sortie.")
  }

  var reactivated: Definition {
    Definition(
      "Réactivé·e",
      "jeune perdu de vue à son premier contact, ou dont le parcours était clos et qui revient, "
        + "sans trace depuis \(lostFor) : un nouveau parcours commence.")
  }

  var notMobilised: Definition {
    Definition(
      "À revoir, sans nouvelles",
      "jeune non mobilisé dont le dernier contact date de moins de \(silence), ou d’au moins "
        + "\(silence).")
  }

  var caseload: Definition {
    Definition(
      "File active",
      "jeunes mobilisés, dans la période ou avant, dont le parcours est en cours à la date "
        + "d’arrêt : ni droit commun, ni situation, ni sortie.")
  }

  var registered: Definition {
    Definition(
      "Inscrit·e",
      "personne qui a un premier accueil à la Mission Locale dans la période, depuis son premier "
        + "contact.")
  }

  var outsiders: Definition {
    Definition(
      "Hors public",
      "personne rencontrée et jamais repérée, comptée une fois, pour la première raison qui vaut : "
        + "âge, critères, déjà suivie par la Mission Locale.")
  }

  // "Emploi" loses its capital within a sentence, "PACEA" does not.
  private func inSentence(_ label: String) -> String {
    guard let second = label.dropFirst().first, second.isLowercase else { return label }
    return label.prefix(1).lowercased() + label.dropFirst()
  }

  /// « 6 mois ».
  var silence: String { programme.silentMonths.french + " mois" }

  /// « plus de 12 mois ».
  var lostFor: String {
    (programme.lostAfter.isInclusive ? "au moins " : "plus de ")
      + programme.lostAfter.months.french + " mois"
  }

  /// « de 16 à 25 ans ».
  var ages: String {
    switch (programme.minimumAge, programme.maximumAge) {
    case (nil, nil): "de tout âge"
    case (let minimum?, nil): "d’au moins \(minimum.counted("an", "ans"))"
    case (nil, let maximum?): "d’au plus \(maximum.counted("an", "ans"))"
    case (let minimum?, let maximum?): "de \(minimum) à \(maximum.counted("an", "ans"))"
    }
  }

  /// The French name of a trait, the key itself when it is not one of the format's.
  func traitLabel(_ key: String) -> String { Trait(rawValue: key)?.label ?? vocabulary.label(key) }
}
