import Outreach

extension Export {
  /// `seances.csv`.
  var sessionColumns: [ExportColumn<ExportedSession>] {
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
      ) { .text($0.event["status"]?.text ?? "tenue") },
      ExportColumn(
        "format", .text, "Format", "Format de la séance.", categories: .families([.formats]),
        empty: "non renseigné"
      ) { .ifAny($0.event["format"]?.text, ExportCell.text) },
    ]
    return start + Self.headCounts + linePlaces { $0.event[$1] } + [
      ExportColumn(
        "intervenants", .number, "Intervenants", "Combien de conseillers ; aucun n’est nommé.",
        unit: "personne"
      ) { .number($0.event["staff"]?.items?.count ?? 0) },
      ExportColumn(
        "partenaires", .list, "Partenaires", "Codes des partenaires présents.", empty: "aucun"
      ) { $0.partners.isEmpty ? .empty : .codes($0.partners) },
    ]
  }

  private static var headCounts: [ExportColumn<ExportedSession>] {
    [
      ("personnes", "people", "Personnes", "personne", "Rencontrées, sans nom ou non."),
      ("jeunes", "youths", "Jeunes", "personne", "Rencontrés, sans nom ou non."),
      ("proches", "relatives", "Proches", "personne", "Rencontrés."),
      ("employeurs", "employers", "Employeurs", "employeur", "Présents."),
      ("offres", "offers", "Offres", "offre", "Proposées."),
      ("embauches", "hires", "Embauches", "embauche", "Faites."),
    ].map { name, key, label, unit, description in
      ExportColumn(
        name, .number, label, description, unit: unit, empty: "non renseigné"
      ) { .ifAny($0.event[key]?.integer, ExportCell.number) }
    }
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
    return start + linePlaces { $0.described?[$1] }.filter { $0.field.name != "zones" } + [
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

  // The same columns as those of contacts, out of a line.
  private func linePlaces<Row>(
    _ value: @escaping @Sendable (Row, String) -> JSONValue?
  ) -> [ExportColumn<Row>] {
    let detail = anonymity.detail.place
    func cell(_ key: String, _ finest: [ExportDetail.Place]) -> @Sendable (Row) -> ExportCell {
      { row in
        guard finest.contains(detail) else { return .withheld }
        if let items = value(row, key)?.items { return .texts(items.compactMap(\.text)) }
        return .ifAny(value(row, key)?.text, ExportCell.text)
      }
    }
    let cells = [
      cell("commune", [.area, .commune]), cell("area", [.area]),
      cell("zones", [.area, .commune, .zone]),
    ]
    return zip(ExportColumn<Row>.places(of: "du lieu", { _ in ExportedPlace() }), cells).map {
      $0.with(cell: $1)
    }
  }
}

extension ExportColumn {
  fileprivate func with(cell: @escaping @Sendable (Row) -> ExportCell) -> ExportColumn {
    ExportColumn(field: field, cell: cell)
  }

  private init(field: ExportField, cell: @escaping @Sendable (Row) -> ExportCell) {
    (self.field, self.cell) = (field, cell)
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
