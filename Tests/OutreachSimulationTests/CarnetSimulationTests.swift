import Outreach
import OutreachSimulation
import Testing

struct CarnetSimulationTests {
  private static func simulation(
    _ youths: Int, seed: UInt64, _ from: String = "2024-07-01", _ to: String = "2025-12-31"
  ) throws -> CarnetSimulation {
    let (from, to) = (try #require(Day(iso: from)), try #require(Day(iso: to)))
    let period = Period(from: from, to: to)
    return CarnetSimulation(youths: youths, seed: seed, period: try #require(period))
  }

  private static func event(_ line: ArraySlice<UInt8>) throws -> Event {
    let json = try JSONValue(json: Array(line))
    return try #require(Event(json: json))
  }

  @Test(arguments: [(1, 1), (3, 2), (60, 3), (1000, 4)])
  func `every line of the journal is read back without a finding`(
    youths: Int, seed: UInt64
  ) throws {
    let carnet = ReadCarnet(try Self.simulation(youths, seed: seed))
    let ledger = carnet.ledger()
    #expect(ledger.findings == [])
    #expect(ledger.facts.count == carnet.journal.reduce(0) { $0 + $1.count })
  }

  @Test(arguments: [
    ("2025-03-01", "2025-03-01"), ("2024-02-28", "2024-03-05"), ("2015-01-01", "2025-12-31"),
  ])
  func `any period will do`(from: String, to: String) throws {
    let carnet = ReadCarnet(try Self.simulation(300, seed: 5, from, to))
    #expect(carnet.ledger().findings == [])
  }

  @Test func `the lines are those that the event itself would write`() throws {
    let carnet = ReadCarnet(try Self.simulation(1500, seed: 7))
    var types = Set<EventType>()
    for batch in carnet.journal {
      for line in batch.bytes.split(separator: UInt8(ascii: "\n")) {
        let read = try Self.event(line)
        let type = try #require(read.type)
        types.insert(type)
        let event = Event(
          type, id: read.id, at: read.at, by: read.by, on: read.on, own: read.own,
          number: read.number)
        #expect(event.line.dropLast() == line)
      }
    }
    #expect(Set(EventType.allCases).subtracting(types) == [.segmentSealed, .identityErased])
  }

  @Test
  func `confidential lines speak of nobody the journal does not know and bear their checksum`()
    throws
  {
    let carnet = ReadCarnet(try Self.simulation(300, seed: 11))
    let journal = try carnet.journal.flatMap {
      try $0.bytes.split(separator: UInt8(ascii: "\n")).map(Self.event)
    }
    let youths = Set(journal.filter { $0.type == .youthRegistered }.compactMap { $0["youth"] })
    let known = Set(journal.map(\.id) + journal.compactMap { $0["session"]?.text })
    var types = Set<String>()
    for batch in carnet.batches where batch.isConfidential {
      for line in batch.bytes.split(separator: UInt8(ascii: "\n")) {
        let event = try Self.event(line)
        types.insert(event.typeName)
        if let youth = event["youth"] { #expect(youths.contains(youth)) }
        if let place = event["event"]?.text ?? event["session"]?.text {
          #expect(known.contains(place))
        }
        let end = ",\"crc\":\"\(Checksum(line.dropLast(18)).hexadecimal)\"}"
        #expect(line.suffix(18).elementsEqual(end.utf8))
      }
    }
    #expect(types == ["identity", "note"])
  }

  @Test func `each writer's lines are in the order of recording and numbered without a gap`() throws
  {
    let simulation = try Self.simulation(1000, seed: 8)
    let carnet = ReadCarnet(simulation)
    for writer in simulation.writers {
      for isConfidential in [false, true] {
        var (number, last, lastID) = (0, Instant(milliseconds: 0), "")
        for batch in carnet.batches
        where batch.writer == writer && batch.isConfidential == isConfidential {
          let lines = batch.bytes.split(separator: UInt8(ascii: "\n"))
          #expect(lines.count == batch.count)
          for line in lines {
            let event = try Self.event(line)
            number += 1
            #expect(event.number == number)
            let bits = try #require(ULID.bits(event.id.utf8))
            #expect(Int64(bits.high >> 16) == event.at.milliseconds)
            #expect(event.at >= last && event.id > lastID)
            #expect(event.at.utc.day.yearMonth == batch.month)
            (last, lastID) = (event.at, event.id)
          }
        }
        #expect(number > 0)
      }
    }
    #expect(Set(carnet.batches.map(\.writer)) == Set(simulation.writers))
  }

  @Test func `the same seed gives the same bytes, another seed others`() throws {
    func bytes(_ seed: UInt64) throws -> [[UInt8]] {
      ReadCarnet(try Self.simulation(200, seed: seed)).batches.map(\.bytes)
    }
    #expect(try bytes(1) == bytes(1))
    #expect(try bytes(1) != bytes(2))
  }

  @Test func `what is recorded follows what happened and neither is after the last day`() throws {
    let simulation = try Self.simulation(1000, seed: 9)
    let from = try #require(Day(iso: "2024-07-01"))
    let to = try #require(Day(iso: "2025-12-31"))
    var afterMidnight = 0
    for batch in ReadCarnet(simulation).journal {
      for line in batch.bytes.split(separator: UInt8(ascii: "\n")) {
        let event = try Self.event(line)
        guard let on = event.on else { continue }
        #expect(from <= on && on <= to)
        #expect(on <= event.at.utc.day)
        if event.at.utc.day > on, event.at.utc.milliseconds < 3 * 3_600_000 { afterMidnight += 1 }
      }
    }
    #expect(afterMidnight > 0)
  }

  @Test func `about a third are mobilised and less than half of them leave early`() throws {
    let simulation = try Self.simulation(2500, seed: 10, "2022-01-01", "2025-12-31")
    let carnet = ReadCarnet(simulation)
    let to = try #require(Day(iso: "2025-12-31"))
    let bilan = try carnet.bilan(
      from: "2022-01-01", to: "2024-12-31", factsUntil: to)
    let rates = bilan.rates.compactMap(\.value)
    try #require(rates.count == 3)
    #expect((0.30...0.40).contains(rates[0]))
    #expect((0.40...0.50).contains(rates[2]))
    let events = carnet.ledger().facts.count
    #expect((5.5...7.5).contains(Double(events) / 2500))
  }
}
