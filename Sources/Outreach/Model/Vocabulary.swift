/// Codes and their French labels: those of the format, extended by the structure's own.
public struct Vocabulary: Equatable, Sendable {
  /// What a code is used for; a code may belong to several families.
  public enum Family: String, CaseIterable, Sendable {
    case approaches, channels, devices, situations, themes, motives, reasons, zones
    case contactKinds, actionKinds, formats, genders, links, purposes, modes, results
    case initiatives, sources, qualifications, advisers, levels, companies
  }

  /// The structure's own codes and labels, in order; one of the format's codes here is given another label.
  public var own: [JSONMember]

  /// A vocabulary extended by `own` (code → label).
  public init(own: [JSONMember] = []) { self.own = own }

  /// The label of a code, the code itself when none is declared.
  public func label(_ code: String) -> String {
    if let text = own.first(where: { $0.key == code })?.value.text { return text }
    for family in Family.allCases {
      if let entry = Self.shipped(family).first(where: { $0.code == code }) { return entry.label }
    }
    return code
  }

  /// The declared codes of a family, the structure's own ones last.
  public func codes(_ family: Family) -> [String] {
    let shipped = Self.shipped(family).map(\.code)
    guard Self.isOpen(family) else { return shipped }
    let elsewhere = Set(Family.allCases.flatMap { Self.shipped($0).map(\.code) })
    return shipped + own.map(\.key).filter { !elsewhere.contains($0) }
  }

  // The words that the rules of the figures speak of cannot be extended by a vocabulary.
  private static func isOpen(_ family: Family) -> Bool {
    switch family {
    case .genders, .links, .purposes, .modes, .results, .initiatives, .sources, .reasons, .levels,
      .contactKinds, .advisers, .formats, .actionKinds, .qualifications, .companies:
      false
    default: true
    }
  }

  /// The codes of the format, with the label shown when the carnet gives none.
  public static func shipped(_ family: Family) -> [(code: String, label: String)] {
    switch family {
    case .approaches:
      [
        ("maraude", "Maraude"), ("vehicule", "Véhicule itinérant"),
        ("acteurs-proximite", "Acteurs de proximité"), ("lieu-tiers", "Lieu tiers"),
        ("evenement", "Événement"), ("numerique", "Numérique"),
      ]
    case .channels:
      [
        ("presentiel", "Présentiel"), ("telephone", "Téléphone"), ("sms", "SMS"),
        ("courriel", "Courriel"), ("reseaux-sociaux", "Réseaux sociaux"), ("visio", "Visio"),
      ]
    case .devices:
      [
        ("pacea", "PACEA"), ("garantie-jeunes", "Garantie jeunes"), ("cej", "CEJ"),
        ("parrainage", "Parrainage"), ("cej-france-travail", "CEJ France Travail"),
        ("aij", "AIJ France Travail"), ("autre", "Autre"),
      ]
    case .situations:
      [
        ("pmsmp", "Immersion (PMSMP)"), ("volontariat", "Volontariat, bénévolat"),
        ("scolarite", "Scolarité"), ("formation", "Formation"), ("alternance", "Alternance"),
        ("emploi", "Emploi"), ("service-civique", "Service civique"),
      ]
    case .themes:
      [
        ("emploi", "Emploi"), ("projet-professionnel", "Projet professionnel"),
        ("citoyennete", "Citoyenneté"), ("formation", "Formation"), ("sante", "Santé"),
        ("logement", "Logement"), ("acces-aux-droits", "Accès aux droits"),
        ("loisirs", "Loisirs"), ("sport", "Sport"), ("culture", "Culture"),
        ("mobilite", "Mobilité"), ("numerique", "Numérique"), ("garde-enfant", "Garde d’enfant"),
      ]
    case .motives:
      [
        ("non-connaissance", "Non-connaissance"), ("non-demande", "Non-demande"),
        ("non-proposition", "Non-proposition"), ("non-reception", "Non-réception"),
      ]
    case .reasons:
      [
        ("sans-suite", "Sans suite donnée"), ("refus", "Refus"),
        ("besoin-ponctuel", "Besoin ponctuel"), ("demenagement", "Déménagement"),
        ("deces", "Décès"), ("autre", "Autre"),
      ]
    case .zones:
      [
        ("qpv-2024", "Quartier prioritaire (QPV 2024)"), ("frr", "France ruralités revitalisation"),
      ]
    case .contactKinds:
      [
        ("echange", "Échange"), ("entretien", "Entretien"), ("atelier", "Atelier"),
        ("demarche", "Démarche"), ("accompagnement", "Accompagnement"),
      ]
    case .actionKinds:
      [
        ("extra-muros", "Extra-muros"), ("temps-additionnels", "Temps additionnels"),
        ("raccrochage", "Raccrochage"), ("autre", "Autre"),
      ]
    case .formats:
      [
        ("maraude", "Maraude"), ("permanence", "Permanence"), ("atelier", "Atelier"),
        ("info-collective", "Information collective"), ("evenement", "Événement"),
        ("forum", "Forum"), ("job-dating", "Job dating"), ("en-ligne", "En ligne"),
      ]
    default: shippedWords(family)
    }
  }

  private static func shippedWords(_ family: Family) -> [(code: String, label: String)] {
    switch family {
    case .genders: [("F", "Femme"), ("H", "Homme"), ("X", "Autre")]
    case .links:
      [
        ("inconnu", "Inconnu"), ("perdu-de-vue", "Perdu de vue"), ("suivi", "Déjà suivi"),
      ]
    case .purposes: [("accompagnement", "Accompagnement"), ("service", "Service")]
    case .modes:
      [
        ("information", "Information"), ("rendez-vous", "Rendez-vous"),
        ("accompagne", "Accompagné"),
        ("fiche-de-liaison", "Fiche de liaison"),
      ]
    case .results:
      [
        ("sans-reponse", "Sans réponse"), ("message-laisse", "Message laissé"),
        ("numero-invalide", "Numéro invalide"), ("rendez-vous-manque", "Rendez-vous manqué"),
      ]
    case .initiatives:
      [
        ("structure", "Structure"), ("jeune", "Jeune"), ("partenaire", "Partenaire"),
        ("pair", "Pair"), ("famille", "Famille"),
      ]
    case .companies: [("jeune", "Jeune"), ("proche", "Proche")]
    case .sources: [("famille", "Famille"), ("pair", "Pair"), ("autre", "Autre")]
    case .qualifications:
      [
        ("aucune", "Sans qualification"), ("niveau-3", "Niveau 3 (CAP, BEP)"),
        ("niveau-4", "Niveau 4 (bac)"), ("supra-4", "Au-delà du niveau 4"),
      ]
    case .advisers:
      [
        ("moins-3-mois", "Moins de 3 mois"), ("3-12-mois", "De 3 à 12 mois"),
        ("plus", "Plus de 12 mois"),
      ]
    case .levels:
      [
        ("concertation", "Concertation"), ("coordination", "Coordination"),
        ("coproduction", "Coproduction"),
      ]
    default: []
    }
  }
}
