extension Ledger {
  /// The standing events of `types`, which must be no youth's, with their places: in order of day, then
  /// of recording.
  package func standing(
    _ types: [EventType], _ live: LiveEvents
  ) -> [(place: Int, fact: Fact)] {
    let places = [Array(facts.links), Array(facts.actions), Array(facts.sessions)]
    let found = (places + [Array(facts.references), Array(facts.others)]).joined().compactMap {
      place -> (place: Int, fact: Fact)? in
      guard let fact = live[place], let type = fact.type, types.contains(type) else { return nil }
      return (place, fact)
    }
    return found.sorted {
      ($0.fact.on, $0.fact.at, $0.place) < ($1.fact.on, $1.fact.at, $1.place)
    }
  }
}
