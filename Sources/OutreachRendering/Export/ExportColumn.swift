import Outreach

/// A column and where its cells come from.
struct ExportColumn<Row>: Sendable {
  let field: ExportField
  let cell: @Sendable (Row) -> ExportCell

  init(
    _ name: String, _ kind: ExportField.Kind, _ label: String, _ description: String,
    unit: String? = nil, categories: ExportField.Categories = .none, empty: String? = nil,
    mayHide: Bool = false, references: ExportTable? = nil,
    _ cell: @escaping @Sendable (Row) -> ExportCell
  ) {
    field = ExportField(
      name: name, kind: kind, label: label, description: description, unit: unit,
      categories: categories, empty: empty, mayHide: mayHide, references: references)
    self.cell = cell
  }
}

extension ExportColumn {
  /// The person's code, the first column of what is told of persons.
  static func youth(_ code: @escaping @Sendable (Row) -> ExportCode) -> ExportColumn {
    ExportColumn(
      "jeune", .text, "Jeune", "Code tiré au hasard, le même d’un export à l’autre.",
      references: .jeunes
    ) { .code(code($0)) }
  }

  /// The rank within the person.
  static func rank(_ rank: @escaping @Sendable (Row) -> Int) -> ExportColumn {
    ExportColumn(
      "rang", .number, "Rang",
      "Rang de la ligne parmi celles de cette personne, à partir de 1. Une saisie tardive le change."
    ) { .number(rank($0)) }
  }

  /// The day of what a row tells.
  static func on(_ day: @escaping @Sendable (Row) -> Day) -> ExportColumn {
    ExportColumn("le", .day, "Jour", "Jour du fait.") { .day(day($0)) }
  }

  /// The path that a row belongs to.
  static func path(_ path: @escaping @Sendable (Row) -> (ExportCode, Int)?) -> ExportColumn {
    ExportColumn(
      "parcours", .text, "Parcours", "Le parcours auquel la ligne appartient.",
      empty: "avant tout parcours, ou hors public", references: .parcours
    ) { .ifAny(path($0), ExportCell.path) }
  }

  /// The action of a row.
  static func action(_ code: @escaping @Sendable (Row) -> ExportCode?) -> ExportColumn {
    ExportColumn(
      "action", .text, "Action", "Code de l’action.", empty: "hors action", references: .actions
    ) { .ifAny(code($0), ExportCell.code) }
  }

  /// The commune, the quartier and the zones of a row.
  static func places(
    of what: String, _ place: @escaping @Sendable (Row) -> ExportedPlace
  ) -> [ExportColumn] {
    [
      ExportColumn(
        "commune", .text, "Commune", "Commune " + what + ", telle que le carnet l’écrit.",
        empty: "non renseignée", mayHide: true
      ) { .shown(place($0).commune, ExportCell.symbol) },
      ExportColumn(
        "quartier", .text, "Quartier", "Quartier " + what + ", tel que le carnet l’écrit.",
        empty: "non renseigné", mayHide: true
      ) { .shown(place($0).area, ExportCell.symbol) },
      ExportColumn(
        "zones", .list, "Zones", "Zones de la politique de la ville ou rurales " + what + ".",
        categories: .families([.zones]), empty: "aucune, ou non renseigné", mayHide: true
      ) { .shown(place($0).zones, ExportCell.symbols) },
    ]
  }
}
