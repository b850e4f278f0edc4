/// What is left of all that was described of one person: gender, zones, an age of the same class on each day they were
/// met, whether they oppose the use of the rest; and of the rest only what decides who is in a programme's public.
struct ReducedDescription: Sendable {
  let ages: AgeClasses
  /// `link` and `lastSeen`, each where the person would enter or leave a public without it.
  let keys: Set<EventKey>
  /// The traits of which the same is true.
  let traits: Set<String>

  /// What is left of the own keys of one description, said on `day`.
  func reduced(_ own: [JSONMember], on day: Day?) -> [JSONMember] {
    own.compactMap { member in
      value(member, on: day).map { JSONMember(member.key, $0) }
    }
  }

  private func value(_ member: JSONMember, on day: Day?) -> JSONValue? {
    switch EventKey(name: member.key) {
    case .youth, .on, .gender, .zones, .opposed: member.value
    case .birth:
      member.value == .null
        ? .null : member.value.text.flatMap(ages.birth).map(JSONValue.string)
    case .age:
      member.value == .null
        ? .null
        : day.flatMap { day in
          member.value.integer.flatMap { ages.age(like: $0, saidOn: day) }
        }.map(JSONValue.integer)
    case .traits: left(of: member.value)
    case let key?: keys.contains(key) ? member.value : nil
    case nil: nil
    }
  }

  private func left(of value: JSONValue) -> JSONValue? {
    guard !traits.isEmpty else { return nil }
    guard let members = value.members else { return value == .null ? .null : nil }
    let kept = members.filter { traits.contains($0.key) }
    return kept.isEmpty ? nil : .object(kept)
  }
}

extension EventKey {
  fileprivate init?(name: String) {
    guard let key = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = key
  }
}
