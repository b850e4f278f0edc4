internal import Outreach
internal import OutreachRendering

/// What is known of a youth on a day, in words.
struct CharacteristicSheet {
  let descriptions: Descriptions
  let day: Day
  let ledger: Ledger
  let vocabulary: Vocabulary

  /// What is to be known of those of whom `events` tell, when they were reduced.
  static func caution(_ events: [Event]) -> String? {
    events.contains(where: \.isReduced)
      ? "anonymisé : l’âge est pris au milieu de sa tranche, le reste n’est plus gardé" : nil
  }

  /// The known characteristics, in the order of the format, then the traits.
  var rows: [(name: String, value: String)] {
    var rows: [(name: String, value: String)] = []
    if let age = descriptions.age(at: day) { rows.append(("âge", "\(age) ans")) }
    let known: [(Characteristic, EventKey)] = [
      (.birth, .birth), (.gender, .gender), (.commune, .commune), (.area, .area), (.zones, .zones),
      (.link, .link), (.lastSeen, .lastSeen), (.informed, .informed), (.opposed, .opposed),
    ]
    for (characteristic, key) in known {
      guard let value = descriptions.value(characteristic, at: day), let name = key.french else {
        continue
      }
      rows.append((name, words(value)))
    }
    let traits = descriptions.traits(at: day)
    for (symbol, value) in traits.sorted(by: { ledger.symbols.precedes($0.key, $1.key) }) {
      let name = ledger.symbols.text(symbol)
      rows.append((Trait(rawValue: name)?.label ?? name, words(value)))
    }
    return rows
  }

  private func words(_ value: CharacteristicValue) -> String {
    switch value {
    case .unknown: "inconnu"
    case .symbol(let symbol): vocabulary.label(ledger.symbols.text(symbol))
    case .list(let list):
      ledger.tables[list].map { vocabulary.label(ledger.symbols.text($0)) }.joined(separator: " + ")
    case .bool(let answer): answer ? "oui" : "non"
    case .day(let day): FrenchDate.short(day)
    case .years(let years): "\(years)"
    case .birth(let year, let month):
      month == 0 ? "\(year)" : FrenchCalendar.months[Int(month) - 1] + " \(year)"
    }
  }
}
