internal import Outreach

/// An event of a youth in French: its type, and what it says key by key. Never a name.
struct EventSentence {
  private let roster: Roster
  private let vocabulary: Vocabulary
  private let partners: [String: String]
  private let outings: OutingLines

  /// Words for `events`; what they do not speak of is not read, and what cannot be is shown by its code.
  init(for events: [Event], _ roster: Roster, _ vocabulary: Vocabulary) {
    (self.roster, self.vocabulary) = (roster, vocabulary)
    func isSaid(_ keys: EventKey...) -> Bool {
      events.contains { event in keys.contains { event[$0.name] != nil } }
    }
    partners = isSaid(.partner, .partners) ? (try? roster.partners) ?? [:] : [:]
    outings = isSaid(.session) ? (try? roster.outings) ?? OutingLines([]) : OutingLines([])
  }

  /// `contact (action : maraude-centre, canal : SMS)`.
  func line(_ event: Event) -> String {
    let type = EventWords.word(event)
    let details = event.own.flatMap(detail)
    return type + (details.isEmpty ? "" : " (" + details.joined(separator: ", ") + ")")
  }

  private func detail(_ member: JSONMember) -> [String] {
    if member.key == EventKey.traits.name {
      return (member.value.members ?? []).map { trait in
        (Trait(rawValue: trait.key)?.label ?? trait.key) + " : " + value(trait.value)
      }
    }
    guard let key = EventKey.allCases.first(where: { $0.name == member.key }), let name = key.french
    else { return [] }
    return [name + " : " + value(member.value, of: key)]
  }

  private func value(_ value: JSONValue, of key: EventKey) -> String {
    func each(_ name: (String) -> String) -> String {
      (value.items ?? [value]).map { $0.text.map(name) ?? self.value($0) }.joined(separator: " + ")
    }
    return switch key {
    case .session: each(outings.code)
    case .action: each { roster.actions[$0] ?? $0 }
    case .partner, .partners: each { partners[$0] ?? $0 }
    // Words of the user's own, which may look like a code.
    case .place, .commune, .area, .staff, .owner, .contract: each { $0 }
    default: self.value(value)
    }
  }

  /// A value in words: codes by their label, days in full.
  func value(_ value: JSONValue) -> String {
    switch value {
    case .null: "inconnu"
    case .bool(let answer): answer ? "oui" : "non"
    case .string(let text): Day(iso: text).map(FrenchDate.short) ?? vocabulary.label(text)
    case .array(let items): items.map(self.value).joined(separator: " + ")
    default: value.compact
    }
  }
}
