import Outreach

extension Export {
  /// `contacts.csv`.
  var contactColumns: [ExportColumn<ExportedContact>] {
    [
      .youth { $0.youth }, .rank { $0.rank }, .on { $0.on },
      ExportColumn(
        "avec", .text, "Avec", "Avec qui fut l’échange.",
        categories: .words([("jeune", "le jeune"), ("proche", "un proche")])
      ) { .text($0.isWithYouth ? "jeune" : "proche") },
      ExportColumn(
        "compte", .answer, "Compté",
        "1 pour le contact du jour qui compte pour le programme : un par jour au plus."
      ) { .answer($0.counts) },
      .path { row in row.path.map { (row.youth, $0) } }, .action { $0.action },
      ExportColumn(
        "seance", .text, "Séance", "Code de la sortie.", empty: "hors sortie", references: .seances
      ) { .ifAny($0.session, ExportCell.code) },
      ExportColumn(
        "approche", .text, "Approche",
        "Approche de ce contact, sinon celle de son action quand elle n’en a qu’une.",
        categories: .families([.approaches]), empty: "non renseignée"
      ) { .any($0.approach) },
      ExportColumn(
        "nature", .text, "Nature", "Nature de l’échange.", categories: .families([.contactKinds]),
        empty: "non renseignée"
      ) { .any($0.details.kind) },
      ExportColumn(
        "canal", .text, "Canal", "Canal de l’échange.", categories: .families([.channels]),
        empty: "non renseigné"
      ) { .any($0.details.channel) },
      ExportColumn(
        "initiative", .text, "Initiative", "À l’initiative de qui.",
        categories: .families([.initiatives]), empty: "non renseignée"
      ) { .any($0.details.initiative) },
      ExportColumn(
        "rendez_vous", .answer, "Rendez-vous", "1 si l’échange était prévu.",
        empty: "non renseigné"
      ) { .ifAny($0.details.appointment, ExportCell.answer) },
      ExportColumn(
        "minutes", .number, "Durée", "Durée de l’échange.", unit: "minute", empty: "non renseignée"
      ) { .ifAny($0.details.minutes) { .number(Int($0)) } },
      ExportColumn(
        "themes", .list, "Thèmes", "Thèmes abordés.", categories: .families([.themes]),
        empty: "non renseignés"
      ) { $0.details.themes == .empty ? .empty : .symbols($0.details.themes) },
    ] + ExportColumn.places(of: "de l’échange", { $0.place }) + [
      ExportColumn(
        "intervenants", .number, "Intervenants", "Combien de conseillers ; aucun n’est nommé.",
        unit: "personne"
      ) { .number($0.staff) },
      ExportColumn(
        "partenaires", .list, "Partenaires", "Codes des partenaires présents.", empty: "aucun"
      ) { $0.partners.isEmpty ? .empty : .codes($0.partners) },
    ]
  }

  /// `tentatives.csv`.
  var attemptColumns: [ExportColumn<ExportedAttempt>] {
    [
      .youth { $0.youth }, .rank { $0.rank }, .on { $0.on },
      .path { row in row.path.map { (row.youth, $0) } },
    ]
  }
}

extension ExportCell {
  /// A code or, when absent, an empty cell.
  static func any(_ symbol: Symbol) -> ExportCell { symbol.isNone ? .empty : .symbol(symbol) }
}
