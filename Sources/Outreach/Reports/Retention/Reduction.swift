/// How the described lines of some youths are reduced, so that the figures of every report, in all and by gender, age band
/// and zone, stay what they are: under each of some programmes, at any two cut-offs.
///
/// Each value becomes another one by itself, whatever the line: the last one said is the same before and after, however
/// many lines of how many writers are reduced.
package struct Reduction: Sendable {
  private var byYouth: [String: ReducedDescription] = [:]
  /// Whose a described line is, and of which day, by its id.
  private var described: [String: (youth: String, on: Day)] = [:]

  /// The reduction of nobody.
  package init() {}

  /// That of `youths`, from all that `ledger` holds of them, what was retracted or corrected since included.
  package init(_ youths: Set<String>, _ ledger: Ledger, _ programmes: [Programme]) {
    let persons = PersonsSaid(youths, ledger)
    var reduced: [Symbol: ReducedDescription] = [:]
    for youth in youths {
      guard let symbol = ledger.symbols.find(youth) else { continue }
      let person = persons.person(of: symbol)
      let known = reduced[person] ?? persons.reduced(person, programmes)
      (reduced[person], byYouth[youth]) = (known, known)
    }
    for place in ledger.facts.indices {
      let fact = ledger.facts[place]
      guard case .described = fact.content else { continue }
      let youth = ledger.symbols.text(fact.youth)
      guard byYouth[youth] != nil else { continue }
      described[ledger.facts.id(place).text(in: ledger.symbols)] = (youth, fact.on)
    }
  }

  /// Whose descriptions are reduced.
  package var youths: Set<String> { Set(byYouth.keys) }

  /// The youth whose description `event` is, or corrects; `nil` when it is neither, or nobody's whose are reduced.
  package func youth(of event: Event) -> String? {
    switch event.type {
    case .youthRegistered, .youthDescribed:
      event["youth"]?.text.flatMap { byYouth[$0] == nil ? nil : $0 }
    case .eventCorrected: event["target"]?.text.flatMap { described[$0]?.youth }
    default: nil
    }
  }

  /// Takes note of a line that no ledger holds: one of two that have one id.
  package mutating func note(_ event: Event) {
    guard event.type?.isDescription == true, let youth = youth(of: event), let on = event.on
    else { return }
    described[event.id] = described[event.id] ?? (youth, on)
  }

  /// `event`, which is of a youth whose descriptions are reduced, as it becomes.
  package func reduced(_ event: Event) -> Event {
    var event = event
    if event.type == .eventCorrected {
      let target = event["target"]?.text.flatMap { described[$0] }
      event.own = event.own.compactMap { member in
        guard member.key == "with" else { return member }
        let youth = member.value["youth"]?.text ?? target?.youth ?? ""
        let day = member.value["on"]?.text.flatMap { Day(iso: $0) } ?? target?.on
        guard let with = member.value.members else { return nil }
        // Said to be of somebody else after all, who has not been reduced.
        guard let rule = byYouth[youth] else { return member }
        return JSONMember("with", .object(rule.reduced(with, on: day)))
      }
    } else if let youth = event["youth"]?.text, let rule = byYouth[youth] {
      event.own = rule.reduced(event.own, on: event.on)
    }
    event.own.append(JSONMember(Event.reducedKey, .bool(true)))
    return event
  }
}

extension Event {
  /// The key that says, in a described line or its correction, that it was reduced; in an `identity-erased`, that the
  /// writer has reduced all that it had described by then. A version that does not know it passes it over.
  package static let reducedKey = "reduced"

  /// Whether the event says so.
  package var isReduced: Bool { self[Self.reducedKey]?.bool == true }
}

extension EventType {
  /// Whether it describes a youth.
  package var isDescription: Bool { self == .youthRegistered || self == .youthDescribed }
}
