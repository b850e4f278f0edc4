internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// Hides from the readers of a publication what would tell them of a few, or refuses.
struct Protecting {
  private let publication: Publication
  private let access: CarnetAccess

  init(_ publication: Publication, _ access: CarnetAccess) {
    (self.publication, self.access) = (publication, access)
  }

  /// What is to be hidden of a publication of the events of `ledger`; nothing from readers who may see all.
  func hidden(_ ledger: Ledger) throws -> [HiddenFigure] {
    let audience = publication.audience
    guard audience.threshold != nil else { return [] }
    let place = "--" + audience.rawValue
    guard publication.verb == .bilan else {
      throw Failure(
        .no, at: place,
        publication.verb == .cohortes
          ? "presque tous les nombres d’un mois sont petits : les cohortes ne peuvent pas être protégées"
          : "une courbe a une marche pour chaque parcours : les durées ne peuvent pas être protégées",
        remedy: "Figer un bilan, ou ce rapport pour un financeur sous convention (--financeur)")
    }
    guard publication.request.only.isEmpty else {
      throw Failure(
        .no, at: place,
        "une restriction se soustrait de ce qui est publié sans elle : elle ne peut pas être"
          + " protégée",
        remedy: "Figer sans --seulement ; --par donne le détail")
    }
    if audience == .open, publication.request.period.isShorterThanAYear {
      access.environment.note(
        "attention : le seuil de 11 est fait pour une année ; sur moins, presque tout est caché, et"
          + " ce qui est montré restreint ce que l’année pourra montrer")
    }
    let earlier = try earlier()
    do throws(Protection.Refusal) {
      return try Protection(Bilan(ledger, publication.request), after: earlier)
        .hidden(from: audience)
    } catch {
      throw failure(error, at: place)
    }
  }

  // What its readers know, made again from the events that each froze.
  private func earlier() throws -> [Protection.Earlier] {
    try access.carnet.publications().compactMap { id in
      let publication = try access.carnet.publication(id)
      guard publication.audience.threshold != nil else { return nil }
      let ledger = try Reproduction.frozen(publication, in: access.carnet).ledger
      return Protection.Earlier(
        Bilan(ledger, publication.request), publication.audience, hidden: publication.hidden,
        id: id)
    }
  }

  private func failure(_ refusal: Protection.Refusal, at place: String) -> Failure {
    switch refusal {
    case .overlap(let id):
      Failure(
        .no, at: place,
        "la période chevauche celle de la publication " + id
          + " : les jours qu’elles n’ont pas en commun ne peuvent pas être protégés",
        expected: "attendu : la même période, une période disjointe, ou l’une dans l’autre",
        remedy: "Choisir une autre période. Voir : allervers ecart")
    case .unprotected(let keys):
      Failure(
        .no, at: place,
        "ce rapport ne peut pas être protégé, même tout caché"
          + (keys.isEmpty
            ? " : les publications d’avant donnent déjà, par soustraction, un nombre trop petit"
            : " : " + keys.prefix(3).map { $0.name }.joined(separator: ", ")),
        remedy: "Choisir une autre période, plus longue, ou moins de détail. Voir : allervers ecart"
      )
    case .unsound: Failure(.internalFault, "des nombres d’une publication ne s’accordent pas")
    }
  }
}

extension Period {
  fileprivate var isShorterThanAYear: Bool { to.adding(days: 1) < from.adding(months: 12) }
}
