internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

extension Publication {
  /// « bilan de l’année 2025 », « durées de mars 2025 ».
  var title: String { verb.french + " " + request.period.frenchAfterDe }
}

extension Publication.Verb {
  var french: String {
    switch self {
    case .bilan: "bilan"
    case .cohortes: "cohortes"
    case .durees: "durées"
    }
  }
}

extension Audience {
  /// « pour la structure ».
  var label: String {
    switch self {
    case .open: "pour tout le monde"
    case .partners: "pour des partenaires"
    case .funder: "pour un financeur"
    case .house: "pour la structure"
    }
  }
}
