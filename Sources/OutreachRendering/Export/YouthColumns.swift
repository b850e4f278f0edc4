import Outreach

extension Export {
  /// `jeunes.csv`.
  var youthColumns: [ExportColumn<ExportedYouth>] {
    let symbols = population.ledger.symbols
    let start: [ExportColumn<ExportedYouth>] = [
      ExportColumn(
        "jeune", .text, "Jeune", "Code tiré au hasard, le même d’un export à l’autre."
      ) { .code($0.code) },
      ExportColumn(
        "genre", .text, "Genre", "Genre dit en dernier.", categories: .families([.genders]),
        empty: "non renseigné", mayHide: true
      ) { .shown($0.gender, ExportCell.symbol) },
      ExportColumn(
        "naissance", .text, "Naissance", birthDescription,
        categories: request.detail.birth == .band
          ? .words(AgeBand.allCases.map { ($0.rawValue, $0.label) }) : .none,
        empty: "non renseignée", mayHide: true
      ) { .shown($0.birth, \.cell) },
    ]
    let link = ExportColumn<ExportedYouth>(
      "lien", .text, "Lien avec la Mission Locale", "Lien dit en dernier.",
      categories: .families([.links]), empty: "non renseigné"
    ) { $0.link.isNone ? .empty : .symbol($0.link) }
    return start + ExportColumn.places(of: "de résidence (la dernière dite)", { $0.place })
      + [link] + Trait.exported.map { Self.column($0, symbols.find($0.rawValue)) } + Self.counts
  }

  private var birthDescription: String {
    switch request.detail.birth {
    case .year:
      "Année de naissance, à un an près quand seul un âge a été dit ; tranche d’âge au premier "
        + "contact là où k l’exige."
    case .band: "Tranche d’âge au premier contact, en années révolues."
    case .none: "Âge : non exporté."
    }
  }

  private static func column(_ trait: Trait, _ symbol: Symbol?) -> ExportColumn<ExportedYouth> {
    ExportColumn(
      trait.column, trait.codes == nil ? .answer : .text, trait.label,
      "Réponse dite en dernier.", categories: trait.codes.map { .families([$0]) } ?? .none,
      empty: "non renseigné"
    ) { youth in
      switch symbol.flatMap({ youth.traits[$0] }) {
      case .bool(let answer) where trait.codes == nil: .answer(answer)
      case .symbol(let code) where trait.codes != nil: .symbol(code)
      default: .empty
      }
    }
  }

  private static var counts: [ExportColumn<ExportedYouth>] {
    [
      ExportColumn(
        "oppose", .answer, "S’oppose",
        "S’oppose à l’usage de ce qui la décrit : genre, naissance, lieux, lien et réponses sont"
          + " alors vides pour cette raison."
      ) { .answer($0.isOpposed) },
      ExportColumn(
        "premier_contact", .day, "Premier contact",
        "Premier échange avec le jeune, compté ou non dans un parcours.", empty: "jamais rencontré"
      ) { .ifAny($0.firstContact, ExportCell.day) },
      ExportColumn(
        "dernier_contact", .day, "Dernier contact", "Dernier échange avec le jeune.",
        empty: "jamais rencontré"
      ) { .ifAny($0.lastContact, ExportCell.day) },
      ExportColumn(
        "contacts", .number, "Contacts", "Échanges avec le jeune, tous comptés.", unit: "échange"
      ) { .number($0.contacts) },
      ExportColumn(
        "proches", .number, "Échanges avec des proches", "Échanges avec un proche du jeune.",
        unit: "échange"
      ) { .number($0.relatives) },
      ExportColumn(
        "tentatives", .number, "Tentatives", "Appels et messages restés sans réponse.",
        unit: "tentative"
      ) { .number($0.attempts) },
      ExportColumn(
        "nombre_parcours", .number, "Parcours", "Parcours au sens du programme.",
        unit: "parcours"
      ) { .number($0.paths) },
      ExportColumn(
        "hors_public", .text, "Hors public", "Première raison de n’être pas du public visé.",
        categories: .words([
          ("age", "par l’âge"), ("criteres", "par un critère du programme"),
          ("deja-suivi", "déjà suivi par la Mission Locale"),
        ]), empty: "sans objet : repéré, ou jamais rencontré"
      ) { .ifAny($0.outsider) { .text($0.reason.word) } },
      ExportColumn(
        "hors_public_le", .day, "Hors public le",
        "Jour du premier contact, pour qui est hors public.",
        empty: "sans objet : repéré, ou jamais rencontré"
      ) { .ifAny($0.outsider) { .day($0.on) } },
    ]
  }
}

extension Trait {
  // Health and origin are told to nobody but with the youth's agreement, which is not in the journal.
  fileprivate static var exported: [Trait] {
    allCases.filter { $0 != .handicap && $0 != .language }
  }

  fileprivate var column: String {
    switch self {
    case .schoolDropout: "decrocheur"
    case .recentImmersion: "immersion_recente"
    case .recentTraining: "formation_recente"
    case .registeredSPE: "inscrit_spe"
    case .resources: "ressources"
    case .housed: "domicile"
    case .healthCard: "carte_vitale"
    case .lastAdviser: "dernier_conseiller"
    case .neet, .handicap, .qualification, .transport, .language: rawValue
    }
  }
}

extension ExportedBirth {
  fileprivate var cell: ExportCell {
    switch self {
    case .year(let year): .number(year)
    case .band(let band): .text(band.rawValue)
    }
  }
}

extension ProgrammeRules.Exclusion {
  fileprivate var word: String {
    switch self {
    case .age: "age"
    case .criteria: "criteres"
    case .alreadyFollowed: "deja-suivi"
    }
  }
}
