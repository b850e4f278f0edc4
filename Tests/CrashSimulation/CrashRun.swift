import BruteForce
import Outreach
import OutreachJournal
import Synchronization

/// A history as it happens: three writers and an importer on one simulated disk.
struct CrashRun {
  static let carnetPath = "/carnet"
  private static let writers = ["amelie-7k3q", "bako-2m8x", "chloe-9d4w"]
  private static let importer = "import-1h6t"

  private let disk: SimulatedDisk
  private let carnet: Carnet?
  private let seed: UInt64
  private var now = Instant(milliseconds: 1_792_000_000_000)
  private var oracle = CrashOracle()
  // Lines that the import is at, by month, until the disk has confirmed them all.
  private var importing: [(month: String, event: Event)] = []
  private var imported = 0

  init(seed: UInt64) {
    self.seed = seed
    disk = SimulatedDisk(Self.start)
    carnet = try? Carnet(at: Self.carnetPath, on: disk)
  }

  // A carnet that has just been made.
  private static let start: DiskState = {
    let disk = SimulatedDisk()
    let settings = CarnetSettings(id: "CARNET", structure: "ML", programme: "standard")
    _ = try? Carnet.create(at: carnetPath, settings: settings, on: disk)
    return disk.state.withLock { $0 }
  }()

  mutating func violation(of steps: [CrashStep]) -> String? {
    for (place, step) in steps.enumerated() {
      // A step left out does not change what comes of the others.
      disk.state.withLock { $0.random = SplitMix64(seed: seed &+ UInt64(steps.count - place)) }
      take(step)
      let end = step == .powerCut ? .powerCut : disk.state.withLock { $0.end }
      guard let end else { continue }
      restart(afterPowerCut: end == .powerCut)
      if let violation = oracle.violation(disk, isImporting: !importing.isEmpty) {
        return "step \(place + 1), \(step): \(violation)"
      }
    }
    restart(afterPowerCut: true)
    return (oracle.violation(disk, isImporting: !importing.isEmpty) ?? recovery()).map {
      "at the end: " + $0
    }
  }

  private mutating func take(_ step: CrashStep) {
    switch step {
    case .record(let writer, let events, let size, let names):
      record(Self.writers[writer], events: events, size: size, names: names)
    case .bulk(let lines, let size): bulk(lines, size)
    case .clock(let days): now = later(Int64(days) * 86_400_000)
    case .fault(let calls, let fault): disk.state.withLock { $0.arm(fault, after: calls) }
    case .powerCut: break
    }
    now = later(1000)
  }

  private func later(_ milliseconds: Int64) -> Instant {
    Instant(milliseconds: now.milliseconds + milliseconds)
  }

  private mutating func restart(afterPowerCut isCut: Bool) {
    oracle.note(disk)
    disk.state.withLock { $0.restart(afterPowerCut: isCut) }
  }

  private mutating func record(_ writer: String, events: Int, size: Int, names: Bool) {
    guard let carnet, let post = try? Post(writer: writer), let day = Day(iso: "2026-10-14") else {
      return
    }
    let (now, disk) = (now, disk)
    let journal = JournalWriter(
      carnet, post: post, stateFolder: "/state", now: { now },
      random: { disk.state.withLock { $0.random.next() } })
    let padding = JSONMember("place", .string(String(repeating: "x", count: size)))
    let drafts = (0..<events).map { _ in
      EventDraft(.contactMade, on: day, [JSONMember("youth", .string("Y1")), padding])
    }
    let done = try? journal.append(drafts) { events in
      names ? events.map { EventDraft(noteOn: $0.id, youth: "Y1", text: "n") } : []
    }
    oracle.note(disk)
    if let done { oracle.acknowledge(done, "journal/" + writer) }
    if done != nil, names { oracle.acknowledgeNotes("confidentiel/" + writer) }
  }

  // Like an import: what is missing of the last one comes first.
  private mutating func bulk(_ lines: Int, _ size: Int) {
    guard let carnet else { return }
    let month = now.iso.prefix(4) + "-0"
    for line in 0..<lines {
      imported += 1
      let event = Event(
        .contactMade, id: "I\(imported)", at: now, by: "import", on: Day(iso: "2026-10-14"),
        own: [
          JSONMember("youth", .string("Y1")),
          JSONMember("place", .string(String(repeating: "x", count: size))),
        ], number: imported)
      importing.append((month + (line % 2 == 0 ? "1" : "2"), event))
    }
    guard (try? add(to: carnet)) != nil else {
      oracle.note(disk)
      return
    }
    oracle.note(disk)
    oracle.acknowledge(importing.map(\.event), "journal/" + Self.importer)
    importing = []
  }

  private func add(to carnet: Carnet) throws(JournalError) {
    let (now, disk) = (now, disk)
    func batch(_ month: String, _ lines: [UInt8]) -> BulkWriter.Batch {
      .init(lines, .journal, writer: Self.importer, month: month)
    }
    var writer = BulkWriter(carnet, at: now, random: { disk.state.withLock { $0.random.next() } })
    let months = Set(importing.map(\.month)).sorted()
    for month in months {
      try writer.append(batch(month, []))
      try writer.finish()
    }
    for month in months {
      let there = oracle.lines(disk, "journal/" + Self.importer)
      let missing = importing.filter { $0.month == month }.map(\.event.line)
        .filter { !there.contains(WrittenLine($0.dropLast())) }
      try writer.append(batch(month, missing.flatMap(\.self)))
      try writer.finish()
    }
  }

  // Once nothing fails any more, one event more is recorded, the import ends, and the reader itself finds no fault.
  private mutating func recovery() -> String? {
    record(Self.writers[Int(seed % 3)], events: 1, size: 10, names: true)
    if !importing.isEmpty { bulk(1, 10) }
    if let violation = oracle.violation(disk, isImporting: false) { return violation }
    guard importing.isEmpty else { return "the import does not end" }
    guard let carnet, let reading = try? Reading(carnet) else { return "the carnet is not read" }
    let faults = reading.ledger.findings.filter {
      $0.problem != .sealed && $0.problem != .unfinished
    }
    guard faults.isEmpty else { return "the reader finds \(faults)" }
    let events = reading.ledger.facts.indices.count
    let known = oracle.journalEvents
    return events == known ? nil : "the reader counts \(events) events of \(known)"
  }
}
