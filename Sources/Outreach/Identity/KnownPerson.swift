/// One person as far as a double is looked for: what they are called, and what would tell them from another.
package struct KnownPerson: Equatable, Sendable {
  /// A name once given.
  package struct Name: Hashable, Sendable {
    /// What the name is.
    package enum Part: Int, Sendable {
      case alias, firstName, lastName
      /// First name and last name together.
      case wholeName
    }

    package let part: Part
    package let text: String

    package init(_ part: Part, _ text: String) { (self.part, self.text) = (part, text) }
  }

  /// The ids that are this person, in order.
  package var youths: [String]
  /// Every name ever given to one of them.
  package var names: [Name]
  package var birth: BirthSpan?
  package var gender: String?
  /// Commune of residence.
  package var commune: String?

  package init(
    youths: [String], names: [Name], birth: BirthSpan? = nil, gender: String? = nil,
    commune: String? = nil
  ) {
    (self.youths, self.names) = (youths, names)
    (self.birth, self.gender, self.commune) = (birth, gender, commune)
  }
}

extension Population {
  /// Everybody whom `names` gives a name, as known at the cut-off, in order of first id.
  package func knownPersons(_ names: [String: [KnownPerson.Name]]) -> [KnownPerson] {
    var people: [KnownPerson] = []
    forEachMember { member in
      let youths = Set(member.facts.map(\.youth)).map(ledger.symbols.text).sorted()
      let given = youths.flatMap { names[$0] ?? [] }
      guard !given.isEmpty else { return }
      let descriptions = member.life.descriptions
      func text(_ what: Characteristic) -> String? {
        guard case .symbol(let symbol) = descriptions.value(what, at: factsUntil) else {
          return nil
        }
        return ledger.symbols.text(symbol)
      }
      people.append(
        KnownPerson(
          youths: youths, names: given, birth: BirthSpan(descriptions, at: factsUntil),
          gender: text(.gender), commune: text(.commune)))
    }
    return people.sorted { $0.youths[0] < $1.youths[0] }
  }
}
