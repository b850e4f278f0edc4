import CrashSimulation
import Glibc
import Outreach
import OutreachJournal
import Testing

/// An import that the power, a signal or a bad disk stops at any call, then done again.
struct ImportWriterTests {
  private struct Trial {
    let disk = SimulatedDisk()
    let carnet: Carnet
    let post: Post

    init() throws {
      carnet = try Carnet.create(
        at: "/carnet",
        settings: CarnetSettings(id: "CARNET", structure: "ML", programme: "standard"),
        on: disk)
      post = try Post(writer: "amelie-7k3q")
    }

    /// Adds what is missing of the rows, four to a batch; how many were acknowledged before it stopped.
    func run() -> Int {
      var done = 0
      let random: @Sendable () -> UInt64 = { 42 }
      try? ImportWriter.importing(
        carnet, post: post, stateFolder: "/state", at: Instant(milliseconds: 1_792_000_000_000),
        random: random
      ) { writer throws(JournalError) in
        let lines = writer.lines.lines
        for start in stride(from: 0, to: ImportWriterTests.rows, by: 4) {
          let rows = (start..<start + 4).map { ImportWriterTests.row($0, missingIn: lines) }
          try writer.append(rows.flatMap(\.journal), confidential: rows.flatMap(\.confidential))
          done = start + 4
        }
      }
      return done
    }

    /// The ids that each part holds on whole lines, in order.
    func ids(_ part: String) -> [String] {
      disk.contents("/carnet/\(part)/import-amelie-7k3q").values.flatMap { file in
        file.split(separator: 0x0A).compactMap { line in
          (try? JSONValue(json: Array(line))).flatMap(Event.init(json:))?.id
        }
      }.filter { $0.count < 26 }.sorted()
    }
  }

  private static let rows = 12
  private static let all = (0..<rows).map { "J\(100 + $0)" }

  private static func row(
    _ number: Int, missingIn lines: [String: ImportPlan.Line]
  ) -> (journal: [Event], confidential: [Event]) {
    let at = Instant(milliseconds: 1_792_000_000_000)
    let (id, youth) = ("\(100 + number)", JSONMember("youth", .string("Y\(number)")))
    let contact = Event(
      .contactMade, id: "J" + id, at: at, by: "amelie", on: Day(number: 20_000), own: [youth])
    let identity = Event(
      confidential: "identity", id: "C" + id, at: at, by: "amelie",
      own: [youth, JSONMember("alias", .string("A"))], number: nil)
    func missing(_ event: Event) -> [Event] { lines[event.id] == nil ? [event] : [] }
    return (missing(contact), missing(identity))
  }

  @Test(arguments: [Fault.powerCut, .kill, .error(EIO), .error(ENOSPC), .short(40)])
  func `stopped at any call, then run again, it has lost nothing and doubled nothing`(fault: Fault)
    throws
  {
    var acknowledgedBefore = 0
    for call in 0..<200 {
      let trial = try Trial()
      trial.disk.arm(fault, after: call)
      let done = trial.run()
      trial.disk.restart(afterPowerCut: fault == .powerCut, seed: UInt64(call))
      let kept = trial.ids("journal")
      let lost = Self.all.prefix(done).filter { !kept.contains($0) }
      #expect(lost.isEmpty, "call \(call): \(lost)")
      if done < Self.rows { acknowledgedBefore += done }
      #expect(trial.run() == Self.rows, "call \(call)")
      #expect(trial.ids("journal") == Self.all, "call \(call)")
      #expect(
        trial.ids("confidentiel") == Self.all.map { $0.replacing("J", with: "C") }, "call \(call)")
      let reading = try Reading(trial.carnet)
      let faults = reading.ledger.findings.filter {
        $0.problem != .sealed && $0.problem != .unfinished
      }
      #expect(faults.isEmpty, "call \(call): \(faults)")
    }
    // Some of the faults came between two batches.
    #expect(acknowledgedBefore > 0)
  }

  @Test func `a name is on the disk before the event that needs it`() throws {
    let trial = try Trial()
    let calls = trial.disk.calls { _ = trial.run() }
    let first = { (part: String) in
      calls.firstIndex { $0.hasPrefix("append") && $0.contains("\(part)/import-amelie-7k3q/2026") }
    }
    let (names, events) = (try #require(first("confidentiel")), try #require(first("journal")))
    let synced = try #require(
      calls[names...].firstIndex { $0.hasPrefix("sync") && $0.contains("confidentiel") })
    #expect(names < synced && synced < events)
  }
}
