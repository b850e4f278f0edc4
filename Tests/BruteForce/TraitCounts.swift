/// "`profil`: for each trait, gender and age band: counts and base (known values only), of repérés (at
/// c1) and mobilisés (at m)."
extension Window {
  var profile: [String: Any] {
    let met = reperes.map { (person: $0.person, day: $0.c1) }
    let mobilised = mobilises.compactMap { lived in
      lived.path.mobilise.map { (person: lived.person, day: $0) }
    }
    return ["reperes": traitRows(met), "mobilises": traitRows(mobilised)]
  }

  private func traitRows(_ observed: [(person: Person, day: Day)]) -> [[String: Any]] {
    var rows: [[String: Any]] = []
    for trait in traitNames {
      rows += valueRows(trait, observed.compactMap { $0.person.trait(trait, at: $0.day) })
    }
    rows += valueRows(
      "gender", observed.compactMap { $0.person.gender(at: $0.day).map { .string($0) } })
    rows += valueRows(
      "age",
      observed.compactMap { $0.person.age(at: $0.day).map { .string(ageBand($0)) } })
    return rows
  }

  private func valueRows(_ trait: String, _ known: [JSONValue]) -> [[String: Any]] {
    Set(known).sorted(by: trueThenFalseThenText).map { value in
      let plain: Any = value.bool.map { $0 as Any } ?? jsonOrNull(value.string)
      let count = known.filter { $0 == value }.count
      return ["trait": trait, "value": plain, "count": count, "base": known.count]
    }
  }
}

/// In the order of journal.md.
let traitNames = [
  "neet", "handicap", "school-dropout", "qualification", "recent-immersion", "recent-training",
  "registered-spe", "resources", "housed", "health-card", "transport", "last-adviser", "language",
]

private func trueThenFalseThenText(_ left: JSONValue, _ right: JSONValue) -> Bool {
  func key(_ value: JSONValue) -> String {
    if let bool = value.bool { return bool ? "0" : "1" }
    return "2" + (value.string ?? "")
  }
  return precedes(key(left), key(right))
}
