internal import Outreach

/// An event of a youth in French: its type, and what it says key by key. Never a name.
struct EventWords {
  let roster: Roster
  let vocabulary: Vocabulary

  /// `contact (action : maraude-centre, canal : SMS)`.
  func line(_ event: Event) -> String {
    let type = event.type?.french ?? event.typeName
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
    let text = key == .session ? roster.code(ofSession: member.value.text ?? "") : value(member.value)
    return [name + " : " + text]
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
