import Outreach

extension DurationOrigin {
  /// The title of what begins here.
  var title: String {
    switch self {
    case .firstContact: "Du premier contact à la mobilisation"
    case .mobilisation: "De la mobilisation à la première fin"
    }
  }

  /// What has not happened yet, after "encore".
  var pending: String {
    switch self {
    case .firstContact: "ni mobilisés ni en droit commun"
    case .mobilisation: "en cours"
    }
  }

  /// What the durations run up to, after "jusqu’à ".
  var goal: String {
    switch self {
    case .firstContact: "la mobilisation ou l’accès direct"
    case .mobilisation: "la première fin"
    }
  }

  /// That no path has ended.
  var noneYet: String {
    switch self {
    case .firstContact: "Aucun n’est encore mobilisé ni en droit commun"
    case .mobilisation: "Aucun n’a encore pris fin"
    }
  }

  /// Which episodes are followed, after their number.
  func followed(_ count: Int) -> String {
    switch self {
    case .firstContact:
      count.agreed("repéré dans la période", "repérés dans la période")
    case .mobilisation:
      count.agreed("mobilisé dans la période", "mobilisés dans la période")
    }
  }

  /// What ends what begins here.
  var ends: String {
    switch self {
    case .firstContact:
      "Ce qui y met fin : la mobilisation, ou l’entrée dans le droit commun sans mobilisation "
        + "(accès direct), la première des deux. Un départ déclaré n’y met pas fin."
    case .mobilisation:
      "Ce qui y met fin : le droit commun, une situation, une sortie anticipée ou une autre sortie, "
        + "la première des quatre. Une sortie compte au jour où elle est reconnue, qu’une reprise "
        + "la suive ou non."
    }
  }
}

extension DurationOrigin.Cause {
  /// At the head of a column.
  var french: String {
    switch self {
    case .mobilise: "mobilisation"
    case .accesDirect: "accès direct"
    case .droitCommun: "droit commun"
    case .situation: "situation"
    case .sortieAnticipee: "sortie anticipée"
    case .autreSortie: "autre sortie"
    }
  }

  /// What has become of those whom it concerns.
  var outcome: String {
    switch self {
    case .mobilise: "mobilisés"
    case .accesDirect: "entrés dans le droit commun en accès direct"
    case .droitCommun: "entrés dans le droit commun"
    case .situation: "en situation"
    case .sortieAnticipee: "sortis de façon anticipée"
    case .autreSortie: "sortis autrement"
    }
  }

  /// What its area is drawn with.
  var glyph: Character {
    switch self {
    case .mobilise, .droitCommun: "▓"
    case .situation: "▒"
    case .sortieAnticipee, .accesDirect: "░"
    case .autreSortie: "█"
    }
  }
}
