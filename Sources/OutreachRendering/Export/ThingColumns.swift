import Outreach

extension Export {
  /// `seances.csv`.
  var sessionColumns: [ExportColumn<ExportedSession>] {
    let tables = population.ledger.tables
    let symbols = population.ledger.symbols
    let details = { @Sendable (session: ExportedSession) in
      tables.sessionDetails[Int(tables.sessions[session.counts].details)]
    }
    let start: [ExportColumn<ExportedSession>] = [
      ExportColumn(
        "seance", .text, "Séance", "Code tiré au hasard, le même d’un export à l’autre."
      ) { .code($0.code) },
      ExportColumn(
        "rang", .number, "Rang", "1, sauf quand plusieurs lignes du carnet parlent de la même."
      ) { .number($0.rank) },
      .on { $0.on }, .action { $0.action },
      ExportColumn(
        "statut", .text, "Statut", "Ce qu’elle est devenue.",
        categories: .words([
          ("tenue", "tenue"), ("annulee", "annulée"), ("reportee", "reportée"),
        ])
      ) { session in
        let status = tables.sessions[session.counts].status
        return .text(status.isNone ? "tenue" : symbols.text(status))
      },
      ExportColumn(
        "format", .text, "Format", "Format de la séance.", categories: .families([.formats]),
        empty: "non renseigné"
      ) { .any(details($0).format) },
    ]
    return start + Self.headCounts(details) + ExportColumn.places(of: "du lieu") { $0.place } + [
      ExportColumn(
        "intervenants", .number, "Intervenants", "Combien de conseillers ; aucun n’est nommé.",
        unit: "personne"
      ) { .number(tables[details($0).staff].count) },
      ExportColumn(
        "partenaires", .list, "Partenaires", "Codes des partenaires présents.", empty: "aucun"
      ) { $0.partners.isEmpty ? .empty : .codes($0.partners) },
    ]
  }

  private static func headCounts(
    _ details: @escaping @Sendable (ExportedSession) -> SessionDetails
  ) -> [ExportColumn<ExportedSession>] {
    func column(
      _ name: String, _ label: String, _ unit: String, _ description: String,
      _ count: @escaping @Sendable (SessionDetails) -> Int32?
    ) -> ExportColumn<ExportedSession> {
      ExportColumn(name, .number, label, description, unit: unit, empty: "non renseigné") {
        .ifAny(count(details($0))) { .number(Int($0)) }
      }
    }
    return [
      column("personnes", "Personnes", "personne", "Rencontrées, nommées ou non.") { $0.people },
      column("jeunes", "Jeunes", "personne", "Rencontrés, nommés ou non.") { $0.youths },
      column("proches", "Proches", "personne", "Rencontrés.") { $0.relatives },
      column("employeurs", "Employeurs", "employeur", "Présents.") { $0.employers },
      column("offres", "Offres", "offre", "Proposées.") { $0.offers },
      column("embauches", "Embauches", "embauche", "Faites.") { $0.hires },
    ]
  }

  /// `actions.csv`.
  var actionColumns: [ExportColumn<ExportedAction>] {
    let (symbols, tables) = (population.ledger.symbols, population.ledger.tables)
    let partners = { @Sendable (list: SymbolList) in self.partners(list) }
    return [
      ExportColumn(
        "action", .text, "Action", "Code tiré au hasard, le même d’un export à l’autre."
      ) { .code($0.code) },
      ExportColumn(
        "nature", .text, "Nature", "Nature de l’action.", categories: .families([.actionKinds]),
        empty: "non renseignée"
      ) { .any($0.action?.kind ?? .none) },
      ExportColumn(
        "approches", .list, "Approches", "Approches de l’action.",
        categories: .families([.approaches]), empty: "non renseignées"
      ) { .list($0.action?.approaches) },
      ExportColumn(
        "programmes", .list, "Programmes", "Programmes auxquels elle est réservée.",
        empty: "ouverte à tous"
      ) { .texts($0.action.map { tables[$0.programmes].map(symbols.text) } ?? []) },
      ExportColumn(
        "ouverte_le", .day, "Ouverte le", "Jour d’ouverture.", empty: "jamais ouverte"
      ) { .ifAny($0.action?.opened, ExportCell.day) },
      ExportColumn("fin_prevue", .day, "Fin prévue", "Dernier jour prévu.", empty: "aucune") {
        .ifAny($0.action?.until, ExportCell.day)
      },
      ExportColumn(
        "close_le", .day, "Close le", "Jour de clôture.", empty: "pas close"
      ) { .ifAny($0.action?.closed, ExportCell.day) },
      ExportColumn(
        "partenaires", .list, "Partenaires", "Codes des partenaires de l’action.", empty: "aucun"
      ) { $0.action.map { .codes(partners($0.partners)) } ?? .empty },
    ]
  }

  /// `partenaires.csv`.
  var partnerColumns: [ExportColumn<ExportedPartner>] {
    let start: [ExportColumn<ExportedPartner>] = [
      ExportColumn(
        "partenaire", .text, "Partenaire", "Code tiré au hasard, le même d’un export à l’autre."
      ) { .code($0.code) },
      ExportColumn(
        "nature", .text, "Nature", "Nature du partenaire, telle que le carnet l’écrit.",
        empty: "non renseignée"
      ) { .ifAny($0.described?["kind"]?.text, ExportCell.text) },
    ]
    let detail = request.detail.place
    return start + [
      ExportColumn(
        "commune", .text, "Commune", "Commune du partenaire, telle que le carnet l’écrit.",
        empty: "non renseignée", mayHide: true
      ) {
        [.area, .commune].contains(detail)
          ? .ifAny($0.described?["commune"]?.text, ExportCell.text) : .withheld
      },
      ExportColumn(
        "convention_du", .day, "Convention du", "Premier jour de la convention.", empty: "aucune"
      ) { .day($0.described?["conventionFrom"]) },
      ExportColumn(
        "convention_au", .day, "Convention au", "Dernier jour de la convention.", empty: "aucune"
      ) { .day($0.described?["conventionUntil"]) },
      ExportColumn(
        "competences", .list, "Compétences", "Thèmes pour lesquels on l’appelle.",
        categories: .families([.themes]), empty: "non renseignées"
      ) { .texts(($0.described?["skills"]?.items ?? []).compactMap(\.text)) },
    ]
  }
}

extension ExportCell {
  fileprivate static func list(_ list: SymbolList?) -> ExportCell {
    list.map { $0 == .empty ? .empty : .symbols($0) } ?? .empty
  }

  fileprivate static func day(_ value: JSONValue?) -> ExportCell {
    value?.text.flatMap { Day(iso: $0) }.map { .day($0) } ?? .empty
  }
}
