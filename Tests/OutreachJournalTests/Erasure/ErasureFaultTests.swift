import CrashSimulation
import Foundation
import Outreach
import OutreachJournal
import Testing

/// Erasing stopped at every call to the disk, then gone on with.
struct ErasureFaultTests {
  private static let october = Instant(milliseconds: 1_792_000_000_000)
  private static let marks = ["Zephyrine", "0612345678", "habite chez sa tante"]

  private let disk = SimulatedDisk()
  private let carnet: Carnet
  private let post: Post

  init() throws {
    let settings = CarnetSettings(id: "CARNET", structure: "ML", programme: "standard")
    carnet = try Carnet.create(at: "/carnet", settings: settings, on: disk)
    post = try Post(writer: "amelie-7k3q")
  }

  private func writer() -> JournalWriter {
    JournalWriter(
      carnet, post: post, stateFolder: "/state", now: { Self.october },
      random: { UInt64.random(in: .min ... .max) })
  }

  // Two youths with all that is confidential, one of them with the marks.
  private func fill() throws {
    let day = try #require(Day(iso: "2026-10-14"))
    for (youth, said) in [("Y1", Self.marks), ("Y2", ["Bako", "0699999999", "vient le mardi"])] {
      let contact = EventDraft(.contactMade, on: day, [JSONMember("youth", .string(youth))])
      _ = try writer().append([contact]) { events in
        [
          EventDraft(
            identityOf: youth,
            [JSONMember("alias", .string(said[0])), JSONMember("phone", .string(said[1]))]),
          EventDraft(noteOn: events.last?.id ?? "", youth: nil, text: said[2]),
        ]
      }
    }
  }

  private func erase() throws {
    let ledger = try Reading(carnet).ledger
    let erased = PersonScope(erasedIn: ledger, LiveEvents(ledger, knownUntil: nil))
    if erased.isEmpty {
      _ = try writer().append([
        EventDraft(.identityErased, [JSONMember("youth", .string("Y1"))])
      ])
    }
    _ = try carnet.erase(PersonScope(["Y1"], ledger), of: post, stateFolder: "/state")
  }

  private func holds(_ text: String) -> Bool {
    disk.allContents().contains { $0.firstRange(of: Array(text.utf8)) != nil }
  }

  @Test func `nothing of an erased person is left, and all of the others`() throws {
    try fill()
    for mark in Self.marks { #expect(holds(mark)) }
    try erase()
    for mark in Self.marks { #expect(!holds(mark)) }
    for other in ["Bako", "0699999999", "vient le mardi"] { #expect(holds(other)) }
    #expect(try Reading(carnet).ledger.facts.count == 3)
  }

  @Test(arguments: [Fault.kill, .powerCut, .error(EIO), .error(ENOSPC), .short(40)])
  func `an erasure stopped at any call is ended by the next`(fault: Fault) throws {
    var calls = 0
    var isDone = false
    while !isDone {
      let test = try Self()
      try test.fill()
      test.disk.arm(fault, after: calls)
      isDone = (try? test.erase()) != nil && fault != .kill && fault != .powerCut
      test.disk.restart(afterPowerCut: fault == .powerCut, seed: UInt64(calls))
      try test.erase()
      for mark in Self.marks where test.holds(mark) {
        Issue.record("call \(calls): \(mark) is left")
      }
      for other in ["Bako", "0699999999"] where !test.holds(other) {
        Issue.record("call \(calls): \(other) is lost")
      }
      calls += 1
      // More than an erasure takes: the fault came after it.
      if calls > 80 { isDone = true }
    }
  }

  @Test func `a line about an erased person is refused before anything is written`() throws {
    try fill()
    try erase()
    let ledger = try Reading(carnet).ledger
    let erased = PersonScope(erasedIn: ledger, LiveEvents(ledger, knownUntil: nil))
    let day = try #require(Day(iso: "2026-10-14"))
    let contact = EventDraft(.contactMade, on: day, [JSONMember("youth", .string("Y1"))])
    #expect(throws: JournalError.erasedYouth) {
      try writer().append([contact], erased: erased) { _ in
        [EventDraft(identityOf: "Y1", [JSONMember("alias", .string("Zephyrine"))])]
      }
    }
    #expect(try Reading(carnet).ledger.facts.count == 3)
    #expect(try writer().append([contact], erased: erased).map(\.number) == [4])
  }

  @Test func `an old copy that comes back, a temporary file and a torn line are erased too`() throws
  {
    try fill()
    let folder = "/carnet/confidentiel/amelie-7k3q"
    let old = try #require(disk.contents(folder)["2026-10.jsonl"])
    try erase()
    let torn = Array(old.prefix { $0 != 0x0A }.dropLast(30))
    for (name, content) in [
      ("2026-10.sync-conflict-20261014.jsonl", old), (".2026-10.jsonl.tmp", old),
      ("2026-09.jsonl", torn),
    ] {
      let file = try disk.open(folder + "/" + name, .creating)
      _ = try disk.append(content[...], to: file)
      disk.close(file)
    }
    try erase()
    for mark in Self.marks { #expect(!holds(mark)) }
  }
}
