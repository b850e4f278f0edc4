import Foundation
import Outreach
import OutreachSimulation
import TestSupport
import Testing

/// What the events of the Milo’Lab replay are like, whatever they add up to.
struct MilolabEventTests {
  private static let events = Result {
    try MilolabFixture.lines(of: "journal").map { line in
      try #require(Event(json: JSONValue(json: Array(line.utf8))))
    }
  }

  private static func events(_ type: EventType) throws -> [Event] {
    try events.get().filter { $0.type == type }
  }

  @Test func `the committed files are the maker's, byte for byte`() throws {
    let replay = MilolabReplay()
    var made: [String: Data] = [:]
    replay.forEachBatch { batch, _ in
      let part = batch.isConfidential ? "confidentiel" : "journal"
      made["\(part)/\(batch.writer)/\(batch.month.iso).jsonl"] = Data(batch.bytes)
    }
    made["carnet.json"] = Data(replay.settings.json.indented.utf8)
    for (id, json) in Programme.shipped { made["programmes/\(id).json"] = Data(json.utf8) }
    let kept = TemporaryFolder.contents(of: MilolabFixture.path).filter {
      $0.key.hasSuffix(".json") || $0.key.hasSuffix(".jsonl")
    }
    #expect(kept.keys.sorted() == made.keys.sorted())
    #expect(kept.keys.filter { kept[$0] != made[$0] } == [])
    #expect(kept.values.map(\.count).reduce(0, +) <= 8_000_000)
  }

  @Test func `the journal is read without a finding`() throws {
    let ledger = try MilolabFixture.read()
    #expect(ledger.findings == [])
    #expect(try ledger.facts.count == Self.events.get().count)
  }

  @Test func `no name is in the journal`() throws {
    let names = try MilolabFixture.lines(of: "confidentiel").flatMap { line -> [String] in
      let json = try JSONValue(json: Array(line.utf8))
      return [json["alias"]?.text, json["firstName"]?.text, json["text"]?.text].compactMap(\.self)
    }
    #expect(!names.isEmpty)
    let texts = Set(try Self.events.get().flatMap { Self.texts(.object($0.own)) })
    #expect(texts.isDisjoint(with: names))
  }

  @Test func `late entries, corrections, retractions and doubles are among them`() throws {
    let late = try Self.events.get().filter { event in
      event.on.map { event.at.utc.day.days(since: $0) > 15 } ?? false
    }
    #expect(late.count > 200)
    #expect(try Self.events(.eventCorrected).count > 50)
    #expect(try Self.events(.youthsLinked).count > 40)
    #expect(try Self.events(.youthsDistinct).count > 5)
    let retractions = try Self.events(.eventRetracted)
    let ids = Set(retractions.map(\.id))
    #expect(retractions.count > 50)
    #expect(retractions.contains { ids.contains($0["target"]?.text ?? "") })
  }

  @Test func `without corrections, retractions and links the totals would be others`() throws {
    let amendments: Set = ["event-corrected", "event-retracted", "youths-linked"]
    let bare = try MilolabFixture.lines(of: "journal").filter { line in
      !amendments.contains { line.contains(#""type":"\#($0)""#) }
    }
    var builder = LedgerBuilder()
    Array(bare.joined(separator: "\n").utf8).withUnsafeBufferPointer { builder.read($0, file: 0) }
    let report = try MilolabFixture.report()
    let bilan = Bilan(
      builder.finish { _ in [] },
      ReportRequest(programme: report.programme, period: report.period))
    #expect(bilan.funnel.reperes > 5133)
    #expect(bilan.funnel.mobilises != 1840)
  }

  @Test func `devices are entered when there are any`() throws {
    let days = try Self.events(.deviceEntered).compactMap { event in
      event.on.map { (event["device"]?.text ?? "", $0.iso) }
    }
    #expect(days.filter { $0.0.hasPrefix("cej") && $0.1 < "2022-03-01" }.map(\.1) == [])
    #expect(days.filter { $0.0 == "garantie-jeunes" && $0.1 >= "2022-03-01" }.map(\.1) == [])
  }

  @Test func `contacts are made on weekdays but for a few, and no two at one moment`() throws {
    let contacts = try Self.events(.contactMade)
    let weekend = contacts.count { ($0.on?.weekday ?? 0) > 5 }
    #expect(weekend > 0 && weekend * 50 < contacts.count)
    #expect(Set(contacts.map { "\($0.by) \($0.at.milliseconds)" }).count == contacts.count)
    let beforeDawn = contacts.count { event in
      event.on.map { $0 < event.at.utc.day && event.at.utc.milliseconds < 14_400_000 } ?? false
        || event.at.utc.milliseconds > 79_200_000
    }
    #expect(beforeDawn > 0)
  }

  private static func texts(_ value: JSONValue) -> [String] {
    [value.text].compactMap(\.self) + (value.items ?? []).flatMap(texts)
      + (value.members ?? []).flatMap { texts($0.value) }
  }
}
