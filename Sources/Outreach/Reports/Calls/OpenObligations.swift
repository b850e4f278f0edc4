/// What is owed to each person and not done: follow-ups, referrals without an answer, référents named; by the facts cut-off.
struct OpenObligations: Sendable {
  struct Owed: Sendable {
    var referrals: [(partner: String, since: Day)] = []
    var followUps: [CallReason] = []
    /// The last référent named, and the earlier of the day it was said and of the day it holds from.
    var referent: (staff: String, partner: String?, since: Day)?
  }

  private(set) var byPerson: [Symbol: Owed] = [:]
  /// Those of no youth.
  private(set) var followUps: [CallList.FollowUp] = []

  /// What stands in `population`; `lines` gives back the events at places, whole.
  init(_ population: Population, _ persons: Persons, lines: ([Int]) throws -> [Event]) rethrows {
    let (ledger, live) = (population.ledger, population.live)
    let answered = ledger.answered(live)
    var places: [Int] = []
    for place in ledger.facts.indices {
      guard let fact = live[place], fact.on <= population.factsUntil else { continue }
      switch fact.content {
      case .referred(let number) where !answered.contains(place):
        let partner = ledger.symbols.text(ledger.tables.referrals[number].partner)
        byPerson[persons.person(of: fact.youth), default: Owed()].referrals
          .append((partner, fact.on))
      default:
        switch fact.type {
        case .referentAssigned: places.append(place)
        case .followUpOpened where !answered.contains(place): places.append(place)
        default: break
        }
      }
    }
    for event in try lines(places).sorted(by: {
      ($0.on ?? .distant, $0.at) < ($1.on ?? .distant, $1.at)
    }) {
      let person = event["youth"]?.text.flatMap(ledger.symbols.find).map(persons.person)
      add(event, of: person, by: population.factsUntil)
    }
  }

  private mutating func add(_ event: Event, of person: Symbol?, by day: Day) {
    if event.type == .referentAssigned, let person, let staff = event["staff"]?.text {
      let from = event["from"]?.text.flatMap { Day(iso: $0) } ?? .distant
      byPerson[person, default: Owed()].referent = (
        staff, event["partner"]?.text, min(event.on ?? .distant, from)
      )
    }
    guard event.type == .followUpOpened, let due = event["due"]?.text.flatMap({ Day(iso: $0) }),
      due <= day
    else { return }
    let owner = event["owner"]?.text
    if let person {
      byPerson[person, default: Owed()].followUps
        .append(.followUpDue(id: event.id, owner: owner, due))
    } else {
      followUps.append(
        .init(id: event.id, owner: owner, due: due, session: event["session"]?.text))
    }
  }
}
