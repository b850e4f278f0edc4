extension Ledger {
  /// The places, in order, of all that the paths of `youths` hang on: the standing events about them and
  /// about those who are the same person, what links these, the actions they were met in and `actions`,
  /// and whatever corrects, retracts or is spoken of by one of these.
  ///
  /// A ledger of these events alone follows the same paths, and goes on doing so when facts about these
  /// youths, or links of them, are added.
  package func places(
    bearingOn youths: Set<String>, actions: Set<String>, _ known: KnownYouths, _ live: LiveEvents
  ) -> [Int] {
    let persons = Persons(self, live)
    let wanted = Set(youths.compactMap(symbols.find).map(persons.person))
    var actions = Set(actions.compactMap(symbols.find))
    var places = Set<Int>()
    for youth in known.symbols where wanted.contains(persons.person(of: youth)) {
      for place in known.places(of: youth) {
        places.insert(place)
        if case .contact(let number) = live[place]?.content {
          actions.insert(tables.contacts[number].action)
        }
      }
    }
    for place in facts.aside {
      let bears =
        switch live[place]?.content {
        case .action(let number): actions.contains(tables.actions[Int(number)].action)
        case .actionClosed(let action): actions.contains(action)
        case .link(let number): wanted.contains(persons.person(of: tables.pairs[Int(number)].0))
        default: false
        }
      if bears { places.insert(place) }
    }
    spread(&places)
    return places.sorted()
  }

  // What speaks of an event of `places`, and what one of them speaks of, until nothing is added.
  private func spread(_ places: inout Set<Int>) {
    var count = 0
    while count != places.count {
      count = places.count
      for reference in references {
        guard let target = reference.target else { continue }
        if places.contains(target) { places.insert(reference.place) }
        if places.contains(reference.place) { places.insert(target) }
      }
    }
  }
}
