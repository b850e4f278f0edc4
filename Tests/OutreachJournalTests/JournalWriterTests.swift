import Foundation
import Outreach
import OutreachJournal
import Synchronization
import TestSupport
import Testing

struct JournalWriterTests {
  private static let october = Instant(milliseconds: 1_792_000_000_000)

  private static func carnet(in folder: String) throws -> Carnet {
    let settings = CarnetSettings(id: "CARNET", structure: "ML", programme: "standard")
    return try Carnet.create(at: folder + "/carnet", settings: settings)
  }

  private static func writer(
    _ carnet: Carnet, in folder: String, at instant: Instant = october
  ) throws -> JournalWriter {
    JournalWriter(
      carnet, post: try Post(writer: "amelie-7k3q"), stateFolder: folder + "/state",
      now: { instant }, random: { UInt64.random(in: .min ... .max) })
  }

  private static func draft(_ youth: String) throws -> EventDraft {
    let day = try #require(Day(iso: "2026-10-14"))
    return EventDraft(.contactMade, on: day, [JSONMember("youth", .string(youth))])
  }

  private static func file(_ carnet: Carnet, _ name: String = "2026-10.jsonl") -> String {
    carnet.path + "/journal/amelie-7k3q/" + name
  }

  private static func numbers(_ carnet: Carnet) throws -> [Int?] {
    let reading = try Reading(carnet)
    return try reading.ledger.facts.indices.map { try reading.event(at: $0).number }
  }

  @Test func `what is appended is read back, numbered from 1, with ids in order`() throws {
    try TemporaryFolder.with { folder in
      let carnet = try Self.carnet(in: folder)
      let writer = try Self.writer(carnet, in: folder)
      let first = try writer.append([Self.draft("Y1"), Self.draft("Y2")])
      let second = try writer.append([Self.draft("Y1")])
      let reading = try Reading(carnet)
      #expect(try reading.ledger.facts.indices.map(reading.event) == first + second)
      #expect((first + second).map(\.number) == [1, 2, 3])
      #expect((first + second).map(\.id) == (first + second).map(\.id).sorted())
      #expect(reading.ledger.findings == [])
    }
  }

  @Test(arguments: [
    // Ends of lines as another system writes them, a word changed by hand, a number beyond all numbers.
    ("\n", "\r\n", [1, 2, 3]), ("Y2", "Y3", [1, 2, nil, 3]),
    ("\"n\":2", "\"n\":9223372036854775807", [1, nil, nil, 2]),
  ])
  func `a file touched by hand never makes a number come twice`(
    old: String, new: String, numbers: [Int?]
  ) throws {
    try TemporaryFolder.with { folder in
      let carnet = try Self.carnet(in: folder)
      let writer = try Self.writer(carnet, in: folder)
      _ = try writer.append([Self.draft("Y1"), Self.draft("Y2")])
      let path = carnet.path + "/journal/amelie-7k3q/2026-10.jsonl"
      let text = try String(contentsOfFile: path, encoding: .utf8).replacing(old, with: new)
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      _ = try writer.append([Self.draft("Y1")])
      let found = try Self.numbers(Carnet(at: carnet.path)).compactMap(\.self)
      #expect(Set(found).count == found.count)
      #expect(found.max() ?? 0 >= 3 || numbers.last == 2)
    }
  }

  @Test func `files and folders are open to their owner only`() throws {
    try TemporaryFolder.with { folder in
      let carnet = try Self.carnet(in: folder)
      _ = try Self.writer(carnet, in: folder).append([Self.draft("Y1")]) { events in
        events.map { EventDraft(noteOn: $0.id, youth: "Y1", text: "veut le permis") }
      }
      let paths = FileManager.default.enumerator(atPath: carnet.path)?.compactMap { $0 as? String }
      for path in try #require(paths) {
        let attributes = try FileManager.default.attributesOfItem(atPath: carnet.path + "/" + path)
        let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
        #expect(attributes[.posixPermissions] as? Int == (isFolder ? 0o700 : 0o600), "\(path)")
      }
      #expect(paths?.contains("confidentiel/amelie-7k3q/2026-10.jsonl") == true)
    }
  }

  @Test func `a later month begins a file and goes on counting, an earlier clock does not go back`()
    throws
  {
    try TemporaryFolder.with { folder in
      let carnet = try Self.carnet(in: folder)
      let later = Instant(milliseconds: Self.october.milliseconds + 40 * 86_400_000)
      _ = try Self.writer(carnet, in: folder).append([Self.draft("Y1")])
      _ = try Self.writer(carnet, in: folder, at: later).append([Self.draft("Y1")])
      let back = try Self.writer(carnet, in: folder).append([Self.draft("Y1")])
      #expect(back.map(\.number) == [3])
      #expect(try carnet.files(.journal).map(\.name) == ["2026-10.jsonl", "2026-11.jsonl"])
      #expect(try Self.numbers(carnet) == [1, 2, 3])
    }
  }

  @Test(arguments: [70_000, 140_000, 500_000])
  func `a last line too long to be read, without its end, is sealed`(size: Int) throws {
    try TemporaryFolder.with { folder in
      let carnet = try Self.carnet(in: folder)
      let writer = try Self.writer(carnet, in: folder)
      _ = try writer.append([Self.draft("Y1")])
      let handle = try #require(FileHandle(forWritingAtPath: Self.file(carnet)))
      try handle.seekToEnd()
      let long = Event(
        .contactMade, id: "LONG", at: Self.october, by: "amelie", on: Day(iso: "2026-10-14"),
        own: [
          JSONMember("youth", .string("Y1")),
          JSONMember("extra", .string(String(repeating: "x", count: size))),
        ], number: 2)
      try handle.write(contentsOf: Data(long.line.dropLast()))
      try handle.close()
      _ = try writer.append([Self.draft("Y2")])
      let reading = try Reading(carnet)
      #expect(reading.ledger.findings.map(\.problem) == [.sealed])
      #expect(try Self.numbers(carnet) == [1, 3, 4])
      let findings = try carnet.verify(stateFolder: folder + "/state", now: Self.october).findings
      #expect(findings.map(\.code) == [.sealedLine])
    }
  }

  @Test(arguments: [#"{"v":1,"id":"01"#, "\0\0\0\0\0\0", "garbage\n", #"{"v":1}x"#])
  func `a torn tail is sealed, never cut, and nothing after it is lost`(tail: String) throws {
    try TemporaryFolder.with { folder in
      let carnet = try Self.carnet(in: folder)
      let writer = try Self.writer(carnet, in: folder)
      _ = try writer.append([Self.draft("Y1")])
      let sound = try Data(contentsOf: URL(fileURLWithPath: Self.file(carnet)))
      try (sound + Data(tail.utf8)).write(to: URL(fileURLWithPath: Self.file(carnet)))
      let events = try writer.append([Self.draft("Y2")])
      #expect(events.map(\.number) == [3])
      let reading = try Reading(carnet)
      #expect(reading.ledger.facts.map(\.type) == [.contactMade, .segmentSealed, .contactMade])
      #expect(reading.ledger.findings.map(\.problem) == [.sealed])
      let now = try Data(contentsOf: URL(fileURLWithPath: Self.file(carnet)))
      #expect(now.starts(with: sound + Data(tail.utf8)))
    }
  }

  @Test func `bad lines one after another are all sealed`() throws {
    try TemporaryFolder.with { folder in
      let carnet = try Self.carnet(in: folder)
      let writer = try Self.writer(carnet, in: folder)
      _ = try writer.append([Self.draft("Y1")])
      let file = try FileHandle(forWritingTo: URL(fileURLWithPath: Self.file(carnet)))
      try file.seekToEnd()
      try file.write(contentsOf: Data("oups\nencore".utf8))
      try file.close()
      #expect(try writer.append([Self.draft("Y2")]).map(\.number) == [3])
      #expect(try Reading(carnet).ledger.findings.map(\.problem) == [.sealed, .sealed])
    }
  }

  @Test func `a last line that is not what was written is sealed`() throws {
    try TemporaryFolder.with { folder in
      let carnet = try Self.carnet(in: folder)
      let writer = try Self.writer(carnet, in: folder)
      _ = try writer.append([Self.draft("Y1"), Self.draft("Y2")])
      let file = Self.file(carnet)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      try text.replacing("Y2", with: "Y7").write(toFile: file, atomically: false, encoding: .utf8)
      // Its number is not given again: reports still read the line.
      #expect(try writer.append([Self.draft("Y3")]).map(\.number) == [4])
      let now = try String(contentsOfFile: file, encoding: .utf8)
      #expect(now.contains(#""type":"segment-sealed""#))
    }
  }

  @Test func `a file that has another name too is refused`() throws {
    try TemporaryFolder.with { folder in
      let carnet = try Self.carnet(in: folder)
      let writer = try Self.writer(carnet, in: folder)
      _ = try writer.append([Self.draft("Y1")])
      try FileManager.default.linkItem(atPath: Self.file(carnet), toPath: folder + "/aside")
      #expect(throws: JournalError.notPlainFile(path: Self.file(carnet))) {
        try writer.append([Self.draft("Y2")])
      }
    }
  }

  @Test func `a pipe in the place of the file is refused`() throws {
    try TemporaryFolder.with { folder in
      let carnet = try Self.carnet(in: folder)
      let writer = try Self.writer(carnet, in: folder)
      _ = try writer.append([Self.draft("Y1")])
      try FileManager.default.removeItem(atPath: Self.file(carnet))
      #expect(mkfifo(Self.file(carnet), 0o600) == 0)
      #expect(throws: JournalError.notPlainFile(path: Self.file(carnet))) {
        try writer.append([Self.draft("Y2")])
      }
    }
  }

  @Test func `a whole last line without its line feed is used and followed`() throws {
    try TemporaryFolder.with { folder in
      let carnet = try Self.carnet(in: folder)
      let writer = try Self.writer(carnet, in: folder)
      _ = try writer.append([Self.draft("Y1")])
      let url = URL(fileURLWithPath: Self.file(carnet))
      try Data(try Data(contentsOf: url).dropLast()).write(to: url)
      #expect(try writer.append([Self.draft("Y2")]).map(\.number) == [2])
      #expect(try Self.numbers(carnet) == [1, 2])
    }
  }

  @Test func `a conflict copy of a file is read, its events counted once`() throws {
    try TemporaryFolder.with { folder in
      let carnet = try Self.carnet(in: folder)
      _ = try Self.writer(carnet, in: folder).append([Self.draft("Y1"), Self.draft("Y2")])
      for name in [
        "2026-10.sync-conflict-20261014-120000-ABCDEFG.jsonl", "2026-10 (copie en conflit).jsonl",
      ] {
        try FileManager.default.copyItem(atPath: Self.file(carnet), toPath: Self.file(carnet, name))
      }
      for name in [
        ".syncthing.2026-10.jsonl.tmp", "~syncthing~2026-10.jsonl", "2026-10.jsonl.part",
      ] {
        try Data("x".utf8).write(to: URL(fileURLWithPath: Self.file(carnet, name)))
      }
      #expect(try Self.numbers(carnet) == [1, 2])
      #expect(try Self.writer(carnet, in: folder).append([Self.draft("Y1")]).map(\.number) == [3])
    }
  }

  @Test func `a seal explains the fragment in a copy of its file too`() throws {
    try TemporaryFolder.with { folder in
      let carnet = try Self.carnet(in: folder)
      let writer = try Self.writer(carnet, in: folder)
      _ = try writer.append([Self.draft("Y1")])
      let file = try FileHandle(forWritingTo: URL(fileURLWithPath: Self.file(carnet)))
      try file.seekToEnd()
      try file.write(contentsOf: Data("oups".utf8))
      try file.close()
      _ = try writer.append([Self.draft("Y2")])
      for name in ["2026-10 (copie en conflit).jsonl", "2026-10.sync-conflict-1.jsonl"] {
        try FileManager.default.copyItem(atPath: Self.file(carnet), toPath: Self.file(carnet, name))
      }
      let reading = try Reading(carnet)
      #expect(reading.ledger.findings.map(\.problem) == [.sealed, .sealed, .sealed])
      #expect(reading.ledger.facts.indices.count == 3)
    }
  }

  @Test func `eight at once on one post leave dense numbers and whole lines`() throws {
    try TemporaryFolder.with { folder in
      let carnet = try Self.carnet(in: folder)
      let failures = Atomic(0)
      DispatchQueue.concurrentPerform(iterations: 8) { _ in
        for _ in 0..<10 {
          let done = try? Self.writer(carnet, in: folder).append([Self.draft("Y1")])
          if done?.count != 1 { failures.add(1, ordering: .relaxed) }
        }
      }
      #expect(failures.load(ordering: .relaxed) == 0)
      #expect(try Self.numbers(carnet) == Array(1...80))
    }
  }

  @Test func `a link put in the place of the file is refused`() throws {
    try TemporaryFolder.with { folder in
      let carnet = try Self.carnet(in: folder)
      let writer = try Self.writer(carnet, in: folder)
      _ = try writer.append([Self.draft("Y1")])
      try FileManager.default.moveItem(atPath: Self.file(carnet), toPath: folder + "/aside")
      try FileManager.default.createSymbolicLink(
        atPath: Self.file(carnet), withDestinationPath: folder + "/aside")
      #expect(throws: JournalError.notPlainFile(path: Self.file(carnet))) {
        try writer.append([Self.draft("Y2")])
      }
      #expect(throws: JournalError.notPlainFile(path: Self.file(carnet))) { try Reading(carnet) }
    }
  }

  @Test func `a writer's folder that is a link is refused, not left out of the figures`() throws {
    try TemporaryFolder.with { folder in
      let carnet = try Self.carnet(in: folder)
      _ = try Self.writer(carnet, in: folder).append([Self.draft("Y1")])
      let place = carnet.path + "/journal/amelie-7k3q"
      try FileManager.default.moveItem(atPath: place, toPath: folder + "/aside")
      try FileManager.default.createSymbolicLink(
        atPath: place, withDestinationPath: folder + "/aside")
      #expect(throws: JournalError.notPlainFile(path: place)) { try Reading(carnet) }
    }
  }

  @Test func `a post made up for a trial is not written down`() throws {
    try TemporaryFolder.with { folder in
      let file = folder + "/config/poste.json"
      let post = try Post.load(from: file, user: "Amélie", keeps: false, random: { 0 })
      #expect(post.writer == "amelie-0000")
      #expect(!FileManager.default.fileExists(atPath: folder + "/config"))
      #expect(try Post.load(from: file, user: "Amélie", random: { 0 }) == post)
      #expect(try Post.load(from: file, user: "autre", random: { 1 }) == post)
    }
  }
}
