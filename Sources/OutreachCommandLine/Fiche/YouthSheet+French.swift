internal import Outreach

extension YouthSheet.Change {
  /// « mobilisé·e ».
  var french: String {
    switch self {
    case .met(let isReactivated): isReactivated ? "repéré·e, réactivé·e" : "repéré·e"
    case .mobilised: "mobilisé·e"
    case .resumed: "reprise du parcours"
    case .arrived(let isDirect): isDirect ? "droit commun, accès direct" : "droit commun"
    case .settled: "en situation"
    case .left(_, false): "départ avant mobilisation"
    case .left(let isEarly, true): isEarly ? "sortie anticipée" : "autre sortie"
    }
  }
}

extension YouthSheet.Missing {
  /// « naissance ou âge ».
  var french: String {
    switch self {
    case .birth: "naissance ou âge"
    case .gender: "genre"
    case .residence: "lieu de résidence"
    case .link: "lien avec la Mission Locale"
    case .informed: "information sur ses droits"
    }
  }
}
