extension Ledger {
  /// The places, in order, of all that the path of `youth` hangs on once `events` (facts or links) are
  /// recorded: the standing events about them and about those who are the same person, what links these,
  /// the actions they were met in, and whatever corrects, retracts or is spoken of by one of these.
  ///
  /// A ledger of these events alone, and of `events`, has the same path.
  package func places(
    bearingOn youth: String, with events: [Event], _ known: KnownYouths, _ live: LiveEvents
  ) -> [Int] {
    let persons = Persons(self, live)
    let youths = [youth] + events.flatMap(\.youths)
    let wanted = Set(youths.compactMap(symbols.find).map(persons.person))
    var actions = Set(events.compactMap { $0["action"]?.text }.compactMap(symbols.find))
    var places = Set(events.compactMap { $0["target"]?.text }.compactMap(place))
    for youth in known.symbols where wanted.contains(persons.person(of: youth)) {
      for place in known.places(of: youth) {
        places.insert(place)
        if case .contact(let number) = live[place]?.content {
          actions.insert(tables.contacts[number].action)
        }
      }
    }
    for place in Array(facts.actions) + facts.links {
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

  private func place(of id: String) -> Int? {
    var symbols = symbols
    let id = EventID(id, in: &symbols)
    return EventPlaces([id], in: facts).place(of: id)
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

extension Event {
  /// The youths it is about.
  fileprivate var youths: [String] {
    ([self["youth"]] + (self["youths"]?.items ?? [])).compactMap { $0?.text }
  }
}
