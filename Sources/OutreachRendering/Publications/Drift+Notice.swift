import Outreach

extension Drift {
  /// Writes what may be sent to those who have read the publication: no code, no event.
  func addNotice(to page: inout Page) {
    page.heading("Un avis à envoyer")
    page.paragraph("Objet : " + title + ", des chiffres ont bougé", indent: 2)
    page.paragraph(
      "Bonjour,", indent: 2)
    page.paragraph(
      "Le document « \(title) » que nous vous avons transmis, établi le \(madeOn.french)"
        + " (référence \(id)), a été recalculé. " + causes, indent: 2)
    if isProtected {
      // A difference of a few is a small number too, and what it is between is already out.
      page.paragraph(
        "Ces changements portent sur de petits nombres : pour que personne ne puisse y être reconnu,"
          + " ils ne sont pas détaillés ici. La prochaine publication en tiendra compte.", indent: 2
      )
    } else {
      for move in moves.moved {
        page.paragraph(
          "– " + label(move.figure, move.label) + " : " + move.figure.french(move.published)
            + " publié, " + move.figure.french(move.now) + " aujourd’hui.", indent: 2, hanging: 2)
      }
    }
    page.paragraph("Cordialement,", indent: 2)
  }

  private var causes: String {
    let found = Set(events.values.map(\.cause))
    let words = Cause.allCases.filter(found.contains).map(\.reason)
    guard let last = words.last else { return "Un événement compté alors ne l’est plus." }
    let list = words.count == 1 ? last : words.dropLast().joined(separator: ", ") + " et " + last
    return "Les écarts viennent " + list + "."
  }
}

extension Drift.Cause {
  fileprivate var reason: String {
    switch self {
    case .late: "de saisies faites après cette date"
    case .arrived: "de saisies d’un autre poste reçues après cette date"
    case .correction: "de corrections"
    case .retraction: "d’annulations"
    case .link: "de fiches réunies parce qu’elles étaient d’une même personne"
    case .unlink: "de fiches séparées parce qu’elles étaient de deux personnes"
    case .description: "de précisions apportées depuis"
    }
  }
}
