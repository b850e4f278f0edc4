import CrashSimulation
import Foundation
import Outreach
import OutreachJournal
import Testing

/// One fault at a time, at the place where each rule of writing shows.
struct WritingFaultTests {
  private static let journal = "/carnet/journal/amelie-7k3q"
  private static let file = journal + "/2026-10.jsonl"
  private static let october = Instant(milliseconds: 1_792_000_000_000)

  private let disk = SimulatedDisk()
  private let carnet: Carnet

  init() throws {
    let settings = CarnetSettings(id: "CARNET", structure: "ML", programme: "standard")
    carnet = try Carnet.create(at: "/carnet", settings: settings, on: disk)
  }

  @discardableResult
  private func append(_ youths: String...) throws -> [Int?] {
    let writer = JournalWriter(
      carnet, post: try Post(writer: "amelie-7k3q"), stateFolder: "/state",
      now: { Self.october }, random: { UInt64.random(in: .min ... .max) })
    let day = try #require(Day(iso: "2026-10-14"))
    return try writer.append(
      youths.map { EventDraft(.contactMade, on: day, [JSONMember("youth", .string($0))]) }
    ).map(\.number)
  }

  private func numbers(_ name: String = "2026-10.jsonl") -> [Int?] {
    (disk.contents(Self.journal)[name] ?? []).split(separator: 0x0A).map {
      (try? JSONValue(json: Array($0)))?["n"]?.integer
    }
  }

  @Test func `the lock is held from before the folder is looked at until all is confirmed`() throws
  {
    try append("Y1")
    let calls = try disk.calls { try append("Y2") }
    let lock = "/state/CARNET-amelie-7k3q.lock"
    let memory = "/state/CARNET-ee3a757853f9193c-amelie-7k3q.ecrit.json"
    #expect(
      calls == [
        "status /state", "open " + lock, "lock " + lock, "open " + memory, "status " + memory,
        "read " + memory, "close " + memory, "status " + Self.journal,
        "status " + Self.journal, "syncFolder " + Self.journal, "syncFolder /carnet/journal",
        "syncFolder /carnet", "list " + Self.journal, "open " + Self.file, "status " + Self.file,
        "sync " + Self.file, "forget " + Self.file, "status " + Self.file, "read " + Self.file,
        "append " + Self.file, "sync " + Self.file,
        "status /state", "remove " + memory + ".tmp", "open " + memory + ".tmp",
        "append " + memory + ".tmp",
        "rename " + memory + ".tmp", "close " + memory + ".tmp",
        "close " + Self.file, "close " + lock,
      ])
  }

  @Test func `a small file is synced before it takes its name, its folder after`() throws {
    let calls = try disk.calls {
      let settings = CarnetSettings(id: "C", structure: "ML", programme: "standard")
      _ = try Carnet.create(at: "/other", settings: settings, on: disk)
    }
    let place = try #require(calls.firstIndex(of: "sync /other/carnet.json.tmp"))
    #expect(
      calls[(place - 1)...].prefix(4) == [
        "append /other/carnet.json.tmp", "sync /other/carnet.json.tmp",
        "rename /other/carnet.json.tmp", "syncFolder /other",
      ])
  }

  @Test func `a disk that does not add to the end of a file is refused before it takes an event`()
    throws
  {
    disk.overwrites()
    #expect(
      throws: JournalError.writeFailed(path: Self.journal + "/.essai", code: EOPNOTSUPP)
    ) { try append("Y1") }
    #expect(disk.contents(Self.journal)["2026-10.jsonl"] == nil)
  }

  @Test func `a name saved before an event that could not be is another failure`() throws {
    try append("Y1")
    let writer = JournalWriter(
      carnet, post: try Post(writer: "amelie-7k3q"), stateFolder: "/state",
      now: { Self.october }, random: { UInt64.random(in: .min ... .max) })
    let day = try #require(Day(iso: "2026-10-14"))
    let draft = EventDraft(.contactMade, on: day, [JSONMember("youth", .string("Y2"))])
    let name = EventDraft(identityOf: "Y2", [JSONMember("alias", .string("Lou"))])
    // The folder of names is new: what it adds at first is a trial.
    disk.arm(.error(ENOSPC), on: .append, after: 3)
    #expect(throws: JournalError.onlyConfidential(path: Self.file, code: ENOSPC)) {
      try writer.append([draft]) { _ in [name] }
    }
    #expect(numbers() == [1])
    #expect(disk.contents("/carnet/confidentiel/amelie-7k3q")["2026-10.jsonl"]?.isEmpty == false)
  }

  @Test func `no event follows the greatest identifier there is`() throws {
    try append("Y1")
    let last = Event(
      .contactMade, id: "7ZZZZZZZZZZZZZZZZZZZZZZZZZ", at: Self.october, by: "amelie",
      on: Day(iso: "2026-10-14"), own: [JSONMember("youth", .string("Y1"))], number: 2)
    let file = try disk.open(Self.file, .appending)
    #expect(try disk.append(last.line[...], to: file) == last.line.count)
    disk.close(file)
    #expect(throws: JournalError.lastIdentifier(last.id)) { try append("Y2") }
    #expect(numbers() == [1, 2])
  }

  @Test func `without a lock nothing is written`() throws {
    try append("Y1")
    disk.arm(.error(ENOLCK), on: .lock)
    let path = "/state/CARNET-amelie-7k3q.lock"
    #expect(throws: JournalError.writeFailed(path: path, code: ENOLCK)) { try append("Y2") }
    #expect(numbers() == [1])
  }

  @Test(arguments: [DiskCall.list, .read])
  func `a folder or a file that cannot be read is not an empty one`(call: DiskCall) throws {
    try append("Y1")
    // What the writer remembers is read first.
    disk.arm(.error(EIO), on: call, after: call == .list ? 0 : 1)
    let path = call == .list ? Self.journal : Self.file
    #expect(throws: JournalError.readFailed(path: path, code: EIO)) { try append("Y2") }
    #expect(numbers() == [1])
  }

  @Test func `a file that cannot be opened is not one that is not there`() throws {
    try append("Y1")
    disk.arm(.error(EMFILE), on: .open, after: 2)
    #expect(throws: JournalError.writeFailed(path: Self.file, code: EMFILE)) { try append("Y2") }
    #expect(numbers() == [1])
  }

  @Test func `a file that may only be read is followed by a new one`() throws {
    try append("Y1")
    disk.arm(.error(EACCES), on: .open, after: 2)
    #expect(try append("Y2") == [2])
    #expect(numbers() == [1])
    #expect(numbers("2026-10-2.jsonl") == [2])
  }

  @Test func `what a full disk took a part of is not gone on with, and is sealed`() throws {
    try append("Y1")
    disk.arm(.short(50), on: .append)
    let calls = disk.calls {
      #expect(throws: JournalError.writeFailed(path: Self.file, code: ENOSPC)) { try append("Y2") }
    }
    #expect(calls.count { $0.hasPrefix("append ") } == 1)
    #expect(try append("Y3") == [3])
    #expect(numbers() == [1, nil, 2, 3])
  }

  @Test func `a line that lacks its line feed alone may be recorded`() throws {
    try append("Y1")
    disk.arm(.short(-1), on: .append)
    #expect(throws: JournalError.unconfirmed(path: Self.file)) { try append("Y2") }
    #expect(try append("Y3") == [3])
    #expect(numbers() == [1, 2, 3])
    disk.arm(.error(ENOSPC), on: .append, after: 1)
    #expect(throws: JournalError.unconfirmed(path: Self.journal)) { try append("Y4", "Y5") }
  }

  @Test func `a write that a signal cut short before its first byte is made again`() throws {
    try append("Y1")
    disk.arm(.error(EINTR), on: .append)
    #expect(try append("Y2") == [2])
    #expect(numbers() == [1, 2])
  }

  @Test func `a file whose sync failed is left for a new one that has the same event`() throws {
    try append("Y1")
    disk.arm(.error(EIO), on: .sync, after: 1)
    let calls = try disk.calls { try append("Y2") }
    let next = Self.journal + "/2026-10-2.jsonl"
    #expect(
      calls.filter { $0.hasPrefix("sync ") } == [
        "sync " + Self.file, "sync " + Self.file, "sync " + next,
      ])
    #expect(numbers("2026-10-2.jsonl") == [2])
    disk.restart(afterPowerCut: true)
    #expect(try append("Y3") == [3])
    #expect(numbers("2026-10-2.jsonl") == [2, 3])
  }

  @Test func `when the new file fails too, the event is not confirmed`() throws {
    try append("Y1")
    disk.arm(.error(EIO), on: .sync, after: 1)
    disk.arm(.error(ENOSPC), on: .sync, after: 2)
    #expect(throws: JournalError.unconfirmed(path: Self.file)) { try append("Y2") }
  }

  @Test func `a folder that is not confirmed leaves the event unconfirmed`() throws {
    try append("Y1")
    disk.arm(.error(EIO), on: .syncFolder)
    #expect(throws: JournalError.writeFailed(path: Self.journal, code: EIO)) { try append("Y2") }
    #expect(numbers() == [1])
    // A new file, after the three folders on the way to it.
    disk.arm(.error(EIO), on: .sync, after: 1)
    disk.arm(.error(EIO), on: .syncFolder, after: 3)
    #expect(throws: JournalError.unconfirmed(path: Self.file)) { try append("Y3") }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a number is never taken from a line that the cache alone has`(seed: UInt64) throws {
    try append("Y1")
    disk.arm(.kill, on: .sync, after: 1)
    #expect(throws: JournalError.self) { try append("Y2") }
    disk.restart(afterPowerCut: false, seed: seed)
    // Now its sync fails, whatever of it reaches the disk.
    disk.arm(.error(EIO), on: .sync)
    let number = try #require(try append("Y3").first as? Int)
    disk.restart(afterPowerCut: true, seed: seed)
    let found = Set((numbers() + numbers("2026-10-2.jsonl")).compactMap(\.self))
    #expect(found == Set(1...number))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a line left in the cache is on disk before the next has its number`(seed: UInt64) throws {
    try append("Y1")
    disk.arm(.kill, on: .sync, after: 1)
    #expect(throws: JournalError.self) { try append("Y2") }
    disk.restart(afterPowerCut: false, seed: seed)
    disk.arm(.error(EIO), on: .sync, after: 1)
    #expect(try append("Y3") == [3])
    disk.restart(afterPowerCut: true, seed: seed)
    #expect(Set((numbers() + numbers("2026-10-2.jsonl")).compactMap(\.self)) == [1, 2, 3])
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `folders that a killed command made are confirmed by the next`(seed: UInt64) throws {
    disk.arm(.kill, on: .syncFolder, after: 2)
    #expect(throws: JournalError.self) { try append("Y1") }
    disk.restart(afterPowerCut: false)
    let number = try append("Y2")
    disk.restart(afterPowerCut: true, seed: seed)
    #expect(numbers().last == number.last)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a new file's name is confirmed before another file follows it`(seed: UInt64) throws {
    // The second line's sync fails, and the power goes once it stands in a second file.
    disk.arm(.error(EIO), on: .sync, after: 1)
    disk.arm(.powerCut, on: .syncFolder, after: 6)
    #expect(throws: JournalError.self) { try append("Y1", "Y2") }
    disk.restart(afterPowerCut: true, seed: seed)
    let found = Set((numbers() + numbers("2026-10-2.jsonl")).compactMap(\.self))
    #expect(found == Set(1..<1 + found.count))
  }

  @Test func `the number of a line that was taken away is not given again`() throws {
    try append("Y1", "Y2")
    try disk.remove(Self.file)
    #expect(try append("Y3") == [3])
    // Without what this device remembers, the files alone say which number is next.
    for name in disk.contents("/state").keys where name.hasSuffix(".ecrit.json") {
      try disk.remove("/state/" + name)
    }
    #expect(try append("Y4") == [4])
  }

  @Test func `an import gives up what a killed one left`() throws {
    let writer = BulkWriter(carnet, at: Self.october, random: { 1 })
    func add(_ text: String) throws {
      var writer = writer
      try writer.append(
        .init(Array(text.utf8), .journal, writer: "amelie-7k3q", month: "2026-10"))
      try writer.finish()
    }
    try add("{\"v\":1,\"id")
    try add("[]\n")
    let lines = (disk.contents(Self.journal)["2026-10.jsonl"] ?? []).split(separator: 0x0A)
    let seal = try JSONValue(json: Array(lines[1]))
    #expect(seal["type"]?.text == "segment-sealed")
    #expect([seal["offset"]?.integer, seal["length"]?.integer] == [0, 10])
    #expect(lines.count == 3)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `an import whose sync failed shows what is missing`(seed: UInt64) throws {
    func batch(_ text: String) -> BulkWriter.Batch {
      .init(Array(text.utf8), .journal, writer: "amelie-7k3q", month: "2026-10")
    }
    var writer = BulkWriter(carnet, at: Self.october, random: { 1 })
    try writer.append(batch("{}\n"))
    try writer.finish()
    disk.restart(afterPowerCut: false, seed: seed)
    disk.arm(.error(EIO), on: .sync)
    try writer.append(batch("[]\n"))
    #expect(throws: JournalError.unconfirmed(path: Self.file)) { try writer.finish() }
    let shown = disk.contents(Self.journal)["2026-10.jsonl"]
    disk.restart(afterPowerCut: true, seed: seed)
    let there = disk.contents(Self.journal)["2026-10.jsonl"] ?? []
    for line in (shown ?? []).split(separator: 0x0A) where !line.contains(0) {
      #expect(there.split(separator: 0x0A).contains(line))
    }
  }
}
