import BruteForce
import Outreach
import OutreachJournal
import OutreachSimulation
import TestSupport
import Testing

/// A carnet and a request, counted by the three reports, with everyone's paths to count them again by hand.
struct CountedCarnet: Sendable {
  let ledger: Ledger
  let request: ReportRequest
  let bilan: Bilan
  let cohorts: Cohorts
  let durations: Durations
  let people: [CountedPerson]

  init(_ ledger: Ledger, _ request: ReportRequest) {
    self.ledger = ledger
    self.request = request
    bilan = Bilan(ledger, request)
    cohorts = Cohorts(ledger, request)
    durations = Durations(ledger, request)
    var people: [CountedPerson] = []
    Population(ledger, request.programme, factsUntil: request.factsUntil, knownUntil: nil)
      .forEachMember { people.append(CountedPerson($0)) }
    self.people = people
  }

  /// Every episode whose first contact is in the period.
  var met: [Episode] {
    people.flatMap(\.episodes).filter { request.period.contains($0.firstContact) }
  }

  /// Every mobilised episode, whenever it was.
  var mobilised: [Episode] { people.flatMap(\.episodes).filter { $0.mobilised != nil } }

  /// The same events in one more report.
  func bilan(
    by: Outreach.Dimension? = nil, only: [ReportRequest.Filter] = [], period: Period? = nil,
    factsUntil: Day? = nil
  ) -> Bilan {
    var request = request
    request.by = by
    request.only = only
    if let period { request.period = period }
    if let factsUntil { request.factsUntil = factsUntil }
    return Bilan(ledger, request)
  }
}

/// What one person's facts make, before any report adds it up.
struct CountedPerson: Sendable {
  let episodes: [Episode]
  let outsider: Day?
  let contactDays: [Day]
  /// In completed years on the day of each episode's first contact; `nil` when not known.
  let ages: [Int?]

  init(_ member: Population.Member) {
    episodes = member.pathway.stretches.map(\.episode)
    outsider = member.pathway.outsider?.on
    contactDays = member.life.contactDays.map(\.on)
    ages = episodes.map { member.life.descriptions.age(at: $0.firstContact) }
  }
}
