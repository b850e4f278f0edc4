import BruteForce
import CrashSimulation
import Outreach
import OutreachJournal
import Testing

/// Copies of one carnet brought together by whole files.
struct ConsolidationTests {
  private static let writers = ["amelie-7k3q", "bako-2m8x", "chloe-9d4w"]
  private static let october = Instant(milliseconds: 1_792_000_000_000)
  private let disk = SimulatedDisk()

  // One carnet on three devices.
  private func carnets() throws -> [Carnet] {
    let settings = CarnetSettings(id: "CARNET", structure: "ML", programme: "standard")
    return try ["/a", "/b", "/c"].map {
      try Carnet.create(at: $0, settings: settings, on: disk)
    }
  }

  // At a moment of its own for each youth: what one device writes twice at once is numbered on from the same id.
  private func note(_ carnet: Carnet, _ writer: String, _ youth: String, month: Int) throws {
    let at = Instant(
      milliseconds: Self.october.milliseconds + Int64(month) * 31 * 86_400_000
        + Int64(youth.utf8.last ?? 0))
    let journal = JournalWriter(
      carnet, post: try Post(writer: writer), stateFolder: "/state" + carnet.path,
      now: { at }, random: { UInt64.random(in: .min ... .max) })
    let day = try #require(Day(iso: "2026-10-14"))
    let contact = EventDraft(.contactMade, on: day, [JSONMember("youth", .string(youth))])
    _ = try journal.append([contact]) { _ in
      [EventDraft(identityOf: youth, [JSONMember("alias", .string("Alias " + youth))])]
    }
  }

  private func consolidate(_ carnet: Carnet, _ other: Carnet) throws -> Consolidation {
    try carnet.consolidate(
      other, as: try Post(writer: Self.writers[0]), stateFolder: "/state" + carnet.path)
  }

  // Sorted identifiers of what is counted, and what is wrong.
  private func content(_ carnet: Carnet) throws -> (ids: [String], faults: Int) {
    let ledger = try Reading(carnet).ledger
    let ids = ledger.facts.indices.map { ledger.facts.id($0).text(in: ledger.symbols) }
    let verified = try carnet.verify(stateFolder: "/look", now: Self.october.later)
    return (ids.sorted(), verified.faults)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `three devices apart for a year are the same in any order, however often`(seed: UInt64)
    throws
  {
    var random = SplitMix64(seed: seed)
    let carnets = try carnets()
    for month in 0..<12 {
      for (carnet, writer) in zip(carnets, Self.writers) {
        try note(carnet, writer, "Y\(random.below(6))", month: month)
      }
      // Now and then one device has the files of another.
      if random.chance(30) {
        _ = try consolidate(carnets[random.below(3)], carnets[random.below(3)])
      }
    }
    for _ in 0..<6 { _ = try consolidate(carnets[random.below(3)], carnets[random.below(3)]) }
    for carnet in carnets { for other in carnets { _ = try consolidate(carnet, other) } }
    let contents = try carnets.map(content)
    #expect(contents[0].ids.count == 36)
    #expect(contents.map(\.ids) == Array(repeating: contents[0].ids, count: 3))
    #expect(contents.map(\.faults) == [0, 0, 0])
    let again = try consolidate(carnets[0], carnets[1])
    #expect(again.new + again.longer + again.beside == [])
  }

  @Test func `a consolidation killed at any call is ended by the next`() throws {
    for calls in 0..<120 {
      let test = Self()
      let carnets = try test.carnets()
      try test.note(carnets[0], Self.writers[0], "Y1", month: 0)
      try test.note(carnets[1], Self.writers[1], "Y2", month: 0)
      _ = try test.consolidate(carnets[0], carnets[1])
      try test.note(carnets[1], Self.writers[1], "Y3", month: 0)
      try test.note(carnets[2], Self.writers[1], "Y4", month: 0)
      test.disk.arm(.powerCut, after: calls)
      _ = try? test.consolidate(carnets[0], carnets[1])
      test.disk.restart(afterPowerCut: true, seed: UInt64(calls))
      for other in carnets { _ = try test.consolidate(carnets[0], other) }
      #expect(try test.content(carnets[0]).ids.count == 4, "call \(calls)")
    }
  }

  @Test func `a file that differs is kept beside, a name that was erased does not come back`()
    throws
  {
    let carnets = try carnets()
    try note(carnets[1], Self.writers[1], "Y1", month: 0)
    _ = try consolidate(carnets[0], carnets[1])
    try note(carnets[0], Self.writers[1], "Y2", month: 0)
    try note(carnets[1], Self.writers[1], "Y3", month: 0)
    let done = try consolidate(carnets[0], carnets[1])
    #expect(done.beside.count == 2)
    #expect(try content(carnets[0]).ids.count == 3)
    let writer = JournalWriter(
      carnets[0], post: try Post(writer: Self.writers[1]), stateFolder: "/state/a",
      now: { Self.october.later }, random: { UInt64.random(in: .min ... .max) })
    _ = try writer.append([EventDraft(.identityErased, [JSONMember("youth", .string("Y1"))])])
    let scope = PersonScope(["Y1"], try Reading(carnets[0]).ledger)
    _ = try carnets[0].erase(
      scope, of: try Post(writer: Self.writers[1]), stateFolder: "/state/a")
    _ = try consolidate(carnets[0], carnets[1])
    let kept = Self.writers.flatMap { disk.contents("/a/confidentiel/" + $0).values }
    #expect(!kept.contains { $0.firstRange(of: Array("Alias Y1".utf8)) != nil })
    #expect(kept.contains { $0.firstRange(of: Array("Alias Y3".utf8)) != nil })
  }

  @Test func `an erasure that a copy knows of holds in whatever order copies come`() throws {
    for order in [[0, 1], [1, 0], [0, 1, 0]] {
      let test = Self()
      let carnets = try test.carnets()
      try test.note(carnets[0], Self.writers[1], "Y1", month: 0)
      try test.note(carnets[0], Self.writers[1], "Y2", month: 0)
      // The same device, once its owner has erased Y1; the other folder is an older copy.
      let (old, erased) = (carnets[0], carnets[1])
      _ = try test.consolidate(erased, old)
      let writer = JournalWriter(
        erased, post: try Post(writer: Self.writers[1]), stateFolder: "/state/b",
        now: { Self.october.later }, random: { UInt64.random(in: .min ... .max) })
      _ = try writer.append([EventDraft(.identityErased, [JSONMember("youth", .string("Y1"))])])
      _ = try erased.erase(
        PersonScope(["Y1"], try Reading(erased).ledger), of: try Post(writer: Self.writers[1]),
        stateFolder: "/state/b")
      for place in order { _ = try test.consolidate(carnets[2], [old, erased][place]) }
      let kept = test.disk.contents("/c/confidentiel/" + Self.writers[1]).values
      #expect(!kept.contains { $0.firstRange(of: Array("Alias Y1".utf8)) != nil }, "\(order)")
      #expect(kept.contains { $0.firstRange(of: Array("Alias Y2".utf8)) != nil }, "\(order)")
    }
  }

  @Test func `another carnet is refused`() throws {
    let carnet = try carnets()[0]
    let settings = CarnetSettings(id: "OTHER", structure: "ML", programme: "standard")
    let other = try Carnet.create(at: "/d", settings: settings, on: disk)
    #expect(throws: JournalError.otherCarnet(path: "/d", id: "OTHER")) {
      try consolidate(carnet, other)
    }
  }
}

extension Instant {
  // Past every clock of these tests.
  fileprivate var later: Instant { Instant(milliseconds: milliseconds + 400 * 86_400_000) }
}
