import BruteForce
import Outreach
import Testing

/// The few events that a path hangs on, against the whole carnet.
struct BearingEventsTests {
  /// What a person's path is made of, in words that do not depend on the ledger's numbers.
  private struct Path: Equatable {
    var episodes: [Episode] = []
    var actions: [String] = []
    var outside: String?
    var contacts: [[String]] = []
    var steps: [[Day]] = []
    var situations: [String] = []
    var pauses: [Range<Day>] = []

    init?(_ youth: String, _ ledger: Ledger, _ request: ReportRequest) {
      let population = Population(
        ledger, request.programme, factsUntil: request.factsUntil, knownUntil: nil)
      guard let member = population.member(youth) else { return nil }
      let (life, symbols) = (member.life, ledger.symbols)
      func title(_ contact: UInt32) -> String {
        let action = ledger.tables.contacts[contact].action
        return symbols.text(action) + " "
          + symbols.text(population.actions[action]?.title ?? .none)
      }
      episodes = member.pathway.stretches.map(\.episode)
      actions = member.pathway.stretches.map { title($0.firstContact) }
      outside = member.pathway.outsider.map { "\($0.reason) \($0.on.iso)" }
      contacts = life.contactDays.map { [$0.on.iso, title($0.contact), "\($0.mobilises)"] }
      steps = [life.arrivals, life.welcomes, life.traces, life.attempts, life.exits.map(\.on)]
      situations = life.situations.map { $0.on.iso + symbols.text($0.code) }
      pauses = life.pauses
    }
  }

  private static func request(_ carnet: RandomCarnet) throws -> ReportRequest {
    let definition = BruteForceProgrammes.shipped[Int(carnet.seed % 4)]
    return try carnet.request(seed: carnet.seed).core(definition, carnet.vocabulary)
  }

  // The lines that the path of `youth` hangs on in the carnet of `lines`, and `added` after them.
  private static func excerpt(
    _ lines: [String], _ youth: String, added: [String] = []
  ) throws -> Ledger {
    let ledger = Ledger(lines)
    let live = LiveEvents(ledger, knownUntil: nil)
    let events = try added.compactMap { Event(json: try JSONValue(json: Array($0.utf8))) }
    let places = ledger.places(bearingOn: youth, with: events, KnownYouths(ledger, live), live)
    return Ledger(places.map { lines[$0] } + added)
  }

  @Test(arguments: UInt64(4_000)..<4_024)
  func `the events that a path hangs on make the same path alone`(seed: UInt64) throws {
    let carnet = RandomCarnet(seed: seed)
    let request = try Self.request(carnet)
    let ledger = Ledger(carnet.lines)
    let known = KnownYouths(ledger, LiveEvents(ledger, knownUntil: nil))
    #expect(!known.ids.isEmpty)
    for youth in known.ids {
      #expect(
        try Path(youth, Self.excerpt(carnet.lines, youth), request)
          == Path(youth, ledger, request))
    }
  }

  @Test(arguments: UInt64(4_000)..<4_024)
  func `an event added to them makes the path that it makes in the whole carnet`(
    seed: UInt64
  ) throws {
    let carnet = RandomCarnet(seed: seed)
    let request = try Self.request(carnet)
    let ledger = Ledger(carnet.lines)
    let targets = Set(ledger.references.compactMap(\.target))
    let places = carnet.lines.indices.filter { !targets.contains($0) && $0 % 16 == seed % 16 }
    var count = 0
    for place in places {
      let json = try JSONValue(json: Array(carnet.lines[place].utf8))
      guard let youth = (json["youth"] ?? json["youths"]?.items?.first)?.text else { continue }
      var before = carnet.lines
      let line = before.remove(at: place)
      let small = try Self.excerpt(before, youth, added: [line])
      #expect(Path(youth, small, request) == Path(youth, ledger, request))
      count += 1
    }
    #expect(count > 0)
  }
}
