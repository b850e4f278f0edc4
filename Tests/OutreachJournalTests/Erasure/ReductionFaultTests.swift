import CrashSimulation
import Foundation
import Outreach
import OutreachJournal
import Testing

/// Reducing descriptions stopped at every call to the disk, then gone on with; what old copies bring back.
struct ReductionFaultTests {
  private static let october = Instant(milliseconds: 1_792_000_000_000)
  private static let marks = ["2007-05", "Grenoble", "housed"]
  private static let folder = "/carnet/journal/amelie-7k3q"

  private let disk = SimulatedDisk()
  private let carnet: Carnet
  private let post: Post

  init() throws {
    let settings = CarnetSettings(id: "CARNET", structure: "ML", programme: "standard")
    carnet = try Carnet.create(at: "/carnet", settings: settings, on: disk)
    post = try Post(writer: "amelie-7k3q")
  }

  private func record(_ drafts: EventDraft...) throws -> [Event] {
    try JournalWriter(
      carnet, post: post, stateFolder: "/state", now: { Self.october },
      random: { UInt64.random(in: .min ... .max) }
    ).append(drafts)
  }

  private static func youth(_ id: String, _ own: JSONMember...) -> [JSONMember] {
    [JSONMember("youth", .string(id))] + own
  }

  // Two youths described and met, the first with the marks, once more in a correction.
  private func fill() throws {
    let day = try #require(Day(iso: "2026-10-14"))
    for (id, birth, commune) in [("Y1", "2007-05", "Grenoble"), ("Y2", "2004-02", "Vienne")] {
      let said = try record(
        EventDraft(
          .youthRegistered, on: day,
          Self.youth(
            id, JSONMember("birth", .string(birth)), JSONMember("commune", .string(commune)),
            JSONMember("zones", .array([.string("frr")])))),
        EventDraft(.contactMade, on: day, Self.youth(id)))
      let with = JSONValue.object(
        Self.youth(
          id, JSONMember("birth", .string(birth)),
          JSONMember("traits", .object([JSONMember("housed", .bool(id == "Y2"))]))))
      _ = try record(
        EventDraft(
          .eventCorrected,
          [JSONMember("target", .string(said[0].id)), JSONMember("with", with)]))
    }
  }

  private func reduce() throws {
    let reading = try Reading(carnet)
    let live = LiveEvents(reading.ledger, knownUntil: nil)
    if try reading.reduced(by: post, live).isEmpty {
      _ = try record(
        EventDraft(
          .identityErased, Self.youth("Y1", JSONMember(Event.reducedKey, .bool(true)))))
    }
    _ = try carnet.reduce(
      Reduction(["Y1"], reading.ledger, []), of: post, stateFolder: "/state")
  }

  private func lines() throws -> [String] {
    let bytes = try #require(disk.contents(Self.folder)["2026-10.jsonl"])
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  // In which lines of the first youth a mark is left.
  private func marked() throws -> [String] {
    try lines().filter { line in
      line.contains("\"Y1\"") && Self.marks.contains { line.contains($0) }
    }
  }

  @Test func `every line keeps its id, number and moment, and its checksum is right`() throws {
    try fill()
    let before = try lines().compactMap { Event(line: Array($0.utf8)) }
    try reduce()
    let after = try lines().compactMap { Event(line: Array($0.utf8)) }
    func envelopes(_ events: [Event]) -> [[String]] {
      events.map { [$0.id, $0.typeName, $0.at.iso, $0.by, "\($0.number ?? 0)"] }
    }
    #expect(envelopes(Array(after.prefix(before.count))) == envelopes(before))
    #expect(after.count == before.count + 1)
    #expect(try marked() == [])
    #expect(after.filter(\.isReduced).count == 3)
    #expect(try carnet.verify(stateFolder: "/state", now: Self.october).faults == 0)
    let reading = try Reading(carnet)
    let done = try reading.reduced(by: post, LiveEvents(reading.ledger, knownUntil: nil))
    #expect(done == ["Y1": Self.october])
    #expect(try !reading.holdsAgain(done, of: post))
    let left = try carnet.reducible(
      Reduction(["Y1"], reading.ledger, []), of: post, stateFolder: "/state")
    #expect(left.lines == 0)
  }

  @Test(arguments: [Fault.kill, .powerCut, .error(EIO), .error(ENOSPC), .short(40)])
  func `a reduction stopped at any call is ended by the next`(fault: Fault) throws {
    for calls in 0...80 {
      let test = try Self()
      try test.fill()
      test.disk.arm(fault, after: calls)
      _ = try? test.reduce()
      test.disk.restart(afterPowerCut: fault == .powerCut, seed: UInt64(calls))
      try test.reduce()
      #expect(try test.marked() == [], "call \(calls)")
      let left = try test.lines()
      #expect(left.filter { $0.contains("Vienne") }.count == 1, "call \(calls)")
      #expect(left.filter { $0.contains("contact-made") }.count == 2, "call \(calls)")
    }
  }

  @Test func `verifier tells a reduced file from one that has lost lines`() throws {
    try fill()
    _ = try carnet.verify(stateFolder: "/state", now: Self.october)
    let whole = try #require(disk.contents(Self.folder)["2026-10.jsonl"])
    try reduce()
    let found = try carnet.verify(stateFolder: "/state", now: Self.october)
    #expect(found.findings.map(\.code) == [.reduced])
    #expect(try carnet.verify(stateFolder: "/state", now: Self.october).findings == [])
    // The first line goes: an erasure in the carnet explains nothing of it.
    let path = Self.folder + "/2026-10.jsonl"
    let rest = whole.drop { $0 != 0x0A }.dropFirst()
    try disk.remove(path)
    let file = try disk.open(path, .creating)
    _ = try disk.append(rest, to: file)
    disk.close(file)
    let lost = try carnet.verify(stateFolder: "/elsewhere", now: Self.october)
    #expect(lost.findings.contains { $0.code == .gap })
  }

  @Test func `an old copy that comes back becomes again what its lines had become`() throws {
    try fill()
    let old = try #require(disk.contents(Self.folder)["2026-10.jsonl"])
    try reduce()
    let reduced = try #require(disk.contents(Self.folder)["2026-10.jsonl"])
    let copy = "2026-10.sync-conflict-20261014.jsonl"
    let file = try disk.open(Self.folder + "/" + copy, .creating)
    _ = try disk.append(old[...], to: file)
    disk.close(file)
    let reading = try Reading(carnet)
    let done = try reading.reduced(by: post, LiveEvents(reading.ledger, knownUntil: nil))
    #expect(try reading.holdsAgain(done, of: post))
    // By other classes of age a birth becomes another one; what these lines had become stands.
    let shipped = try #require(Programme.shipped.first)
    var programme = try Programme(json: JSONValue(json: Array(shipped.json.utf8)))
    programme.maximumAge = 19
    _ = try carnet.reduce(
      Reduction(["Y1"], reading.ledger, [programme]), of: post, stateFolder: "/state")
    #expect(disk.contents(Self.folder)["2026-10.jsonl"] == reduced)
    let brought = try #require(disk.contents(Self.folder)[copy])
    #expect(reduced.starts(with: brought))
    #expect(try Reading(carnet).ledger.findings == [])
  }
}
