import Outreach

extension Export {
  /// `parcours.csv`.
  var pathColumns: [ExportColumn<ExportedPath>] {
    let start: [ExportColumn<ExportedPath>] = [
      .youth { $0.youth },
      ExportColumn("parcours", .text, "Parcours", "Code du jeune, tiret, rang du parcours.") {
        .path($0.youth, $0.rank)
      },
      .rank { $0.rank },
      ExportColumn("premier_contact", .day, "Repéré le", "Jour du premier contact du parcours.") {
        .day($0.episode.firstContact)
      },
      ExportColumn(
        "mobilise_le", .day, "Mobilisé le", "Jour de la mobilisation.", empty: "pas mobilisé"
      ) { .ifAny($0.episode.mobilised, ExportCell.day) },
      ExportColumn(
        "droit_commun_le", .day, "Droit commun le", "Entrée dans le droit commun.",
        empty: "pas entré"
      ) { .ifAny($0.episode.arrived, ExportCell.day) },
      ExportColumn(
        "situation_le", .day, "En situation le",
        "Première situation qui finit le parcours, entre la mobilisation et le droit commun.",
        empty: "aucune"
      ) { .ifAny($0.episode.settled, ExportCell.day) },
      ExportColumn(
        "dernier_contact", .day, "Dernier contact", "Jour du dernier contact du parcours."
      ) { .day($0.episode.lastContact) },
      ExportColumn(
        "fin_le", .day, "Fin",
        "Fin du parcours ; le dernier contact pour une sortie par silence ; le jour d’arrêté pour un "
          + "parcours ouvert."
      ) { .day($0.end) },
      ExportColumn(
        "etat", .text, "État", "Où en est le parcours au jour d’arrêté.",
        categories: .words(Episode.State.allCases.map { ($0.rawValue, $0.french) })
      ) { .text($0.episode.state.rawValue) },
      ExportColumn(
        "lien", .text, "Lien", "Inconnu de la Mission Locale, ou perdu de vue (réactivé).",
        categories: .words([("inconnu", "inconnu"), ("perdu-de-vue", "perdu de vue")])
      ) { .text($0.episode.isReactivated ? "perdu-de-vue" : "inconnu") },
      ExportColumn(
        "approche", .text, "Approche", "Celle du premier contact.",
        categories: .families([.approaches]), empty: "non renseignée"
      ) { .any($0.approach) },
      .action { $0.action },
    ]
    return start + ExportColumn.places(of: "du premier contact", { $0.place }) + Self.counts
      + DurationOrigin.allCases.enumerated().flatMap { Self.times($1, at: $0) }
  }

  private static var counts: [ExportColumn<ExportedPath>] {
    [
      ExportColumn(
        "contacts", .number, "Contacts", "Contacts comptés du parcours, un par jour.",
        unit: "contact"
      ) { .number($0.contacts) },
      ExportColumn(
        "contacts_apres", .number, "Contacts après la mobilisation",
        "Contacts comptés après le jour de la mobilisation et jusqu’à la fin.", unit: "contact",
        empty: "pas mobilisé"
      ) { .ifAny($0.contactsAfter, ExportCell.number) },
      ExportColumn(
        "tentatives", .number, "Tentatives", "Appels et messages restés sans réponse.",
        unit: "tentative"
      ) { .number($0.attempts) },
      ExportColumn(
        "sorties", .number, "Sorties", "Sorties du parcours, suivies ou non d’une reprise.",
        unit: "sortie"
      ) { .number($0.episode.exits.count) },
      ExportColumn(
        "reprises", .number, "Reprises", "Contacts qui ont rouvert le parcours.", unit: "reprise"
      ) { .number($0.episode.reprises.count) },
    ]
  }

  // Ready for R: Surv(temps, cause > 0), or Surv(temps, factor(cause)) for competing risks.
  private static func times(_ origin: DurationOrigin, at place: Int) -> [ExportColumn<ExportedPath>]
  {
    let start = origin == .firstContact ? "le premier contact" : "la mobilisation"
    let empty = origin == .firstContact ? nil : "pas mobilisé"
    let causes = origin.causes.enumerated().map { ($0 + 1, $1.french) }
    return [
      ExportColumn(
        "temps_" + origin.column, .number, "Temps depuis " + start,
        "Jours depuis " + start
          + " jusqu’à la première des causes, ou jusqu’au jour où le parcours "
          + "était encore ouvert.", unit: "jour", empty: empty
      ) { .ifAny($0.times[place]) { .number($0.day) } },
      ExportColumn(
        "cause_" + origin.column, .number, "Cause depuis " + start,
        "Ce qui finit ce temps ; 0 : encore ouvert (censuré).",
        categories: .numbers([(0, "encore ouvert (censuré)")] + causes), empty: empty
      ) { .ifAny($0.times[place]) { .number($0.cause.map { $0 + 1 } ?? 0) } },
    ]
  }
}

extension DurationOrigin {
  fileprivate var column: String { self == .firstContact ? "premier_contact" : "mobilisation" }
}

extension Episode.State {
  fileprivate var french: String {
    switch self {
    case .arrive: "dans le droit commun"
    case .situation: "en situation"
    case .sortie: "sortie anticipée"
    case .autre: "autre sortie"
    case .encours: "mobilisé, en cours"
    case .repere: "repéré, pas mobilisé"
    }
  }
}
