/// What episodes can be told apart by (statistics, section 4, `--par`).
public enum Dimension: String, CaseIterable, Sendable {
  case approche, action, conseiller, genre, age, lien, commune, quartier, zone
  case placeCommune = "lieu-commune"
  case placeArea = "lieu-quartier"
  case placeZone = "lieu-zone"

  /// Whether its values are lists, so that one episode may be in several rows.
  public var overlaps: Bool {
    switch self {
    case .conseiller, .zone, .placeZone: true
    default: false
    }
  }
}

/// A value of a dimension, comparable without making text.
package enum DimensionValue: Hashable, Sendable {
  case symbol(Symbol)
  case word(String)
  case unknown
}

/// Age bands of the reports, in completed years.
package enum AgeBand: String, CaseIterable, Sendable {
  case minor = "moins-de-18"
  case young = "18-25"
  case older = "26-et-plus"

  package init(_ age: Int) { self = age < 18 ? .minor : age < 26 ? .young : .older }

  /// The ages at which a band begins after another.
  static let limits = [18, 26]

  package var label: String {
    switch self {
    case .minor: "moins de 18 ans"
    case .young: "18-25 ans"
    case .older: "26 ans et plus"
    }
  }
}

extension Population {
  /// The values of `dimension` that an episode has; never empty, several when lists overlap.
  package func values(
    _ dimension: Dimension, of stretch: Pathway.Stretch, _ life: Life
  ) -> Set<DimensionValue> {
    let contact = ledger.tables.contacts[stretch.firstContact]
    let day = stretch.episode.firstContact
    func one(_ symbol: Symbol) -> Set<DimensionValue> {
      symbol.isNone ? [.unknown] : [.symbol(symbol)]
    }
    func many(_ list: SymbolList) -> Set<DimensionValue> {
      list == .empty ? [.unknown] : Set(ledger.tables[list].map(DimensionValue.symbol))
    }
    func described(_ what: Characteristic) -> Set<DimensionValue> {
      switch life.descriptions.value(what, at: day) {
      case .symbol(let symbol): one(symbol)
      case .list(let list): many(list)
      default: [.unknown]
      }
    }
    switch dimension {
    case .approche:
      return one(approach(of: contact))
    case .action: return one(contact.action)
    case .conseiller: return many(contact.staff)
    case .genre: return described(.gender)
    case .age:
      return [life.descriptions.age(at: day).map { .word(AgeBand($0).rawValue) } ?? .unknown]
    case .lien: return [.word(stretch.episode.isReactivated ? "perdu-de-vue" : "inconnu")]
    case .commune: return described(.commune)
    case .quartier: return described(.area)
    case .zone: return described(.zones)
    case .placeCommune: return one(contact.commune)
    case .placeArea: return one(contact.area)
    case .placeZone: return many(contact.zones)
    }
  }

  /// The contact's own approach, else its action's when it has exactly one.
  func approach(of contact: ContactCircumstances) -> Symbol {
    guard contact.approach.isNone, let action = actions[contact.action] else {
      return contact.approach
    }
    let approaches = ledger.tables[action.approaches]
    return approaches.count == 1 ? approaches.first ?? .none : .none
  }

  /// The code of a value; `nil` when unknown.
  package func code(_ value: DimensionValue) -> String? {
    switch value {
    case .symbol(let symbol): ledger.symbols.text(symbol)
    case .word(let word): word
    case .unknown: nil
    }
  }

  /// The French name of a value of `dimension`.
  package func label(_ value: DimensionValue, _ dimension: Dimension, _ vocabulary: Vocabulary)
    -> String
  {
    guard let code = code(value) else { return "non renseigné" }
    switch dimension {
    case .action:
      guard case .symbol(let symbol) = value, let title = actions[symbol]?.title, !title.isNone
      else { return code }
      return ledger.symbols.text(title)
    case .age: return AgeBand(rawValue: code)?.label ?? code
    case .genre: return ["F": "femme", "H": "homme", "X": "autre"][code] ?? code
    case .lien: return code == "inconnu" ? "inconnu" : "perdu de vue"
    default: return vocabulary.label(code)
    }
  }
}
