import CrashSimulation
import Outreach
import OutreachJournal
import Testing

/// Publications on a disk that fails, and the bytes that they froze.
struct PublicationTests {
  private static let october = Instant(milliseconds: 1_792_000_000_000)
  private static let ids = ["01K7Y0Z8M0AAAAAAAAAAAAAAAA", "01K7Y0Z8M0BBBBBBBBBBBBBBBB"]
  private let disk = SimulatedDisk()
  private let carnet: Carnet
  private let post: Post

  init() throws {
    post = try Post(writer: "amelie-7k3q")
    let settings = CarnetSettings(id: "CARNET", structure: "ML", programme: "standard")
    carnet = try Carnet.create(at: "/carnet", settings: settings, on: disk)
  }

  private func note(_ youths: String...) throws {
    let writer = JournalWriter(
      carnet, post: post, stateFolder: "/state", now: { Self.october },
      random: { UInt64.random(in: .min ... .max) })
    let day = try #require(Day(iso: "2026-10-14"))
    _ = try writer.append(
      youths.map { EventDraft(.contactMade, on: day, [JSONMember("youth", .string($0))]) })
  }

  private func publication(_ id: String) throws -> Publication {
    let from = try #require(Day(iso: "2026-01-01"))
    let period = try #require(Period(from: from, to: from.adding(days: 364)))
    return Publication(
      id: id, madeAt: Self.october, writer: post.writer, version: "0", verb: .bilan,
      audience: .house,
      request: ReportRequest(
        programme: try carnet.programme("milolab"), period: period, by: .genre,
        only: [.init(dimension: .lien, code: "inconnu")],
        vocabulary: carnet.settings.vocabulary),
      settings: carnet.settings, journal: try carnet.frozenFiles())
  }

  @discardableResult
  private func publish(_ id: String) throws -> Publication {
    try carnet.publish(
      publication(id), [("bilan.txt", [65, 10]), ("bilan.csv", [66])], as: post,
      stateFolder: "/state")
  }

  @Test func `what was published is read again as it was`() throws {
    try note("Y1")
    let made = try publish(Self.ids[0])
    let read = try carnet.publication(Self.ids[0])
    #expect(read.json == made.json)
    #expect(read.request.programme == made.request.programme)
    #expect(try carnet.changedFiles(of: read) == [])
  }

  @Test func `a publication cut short at any call is all there or not at all`() throws {
    var wasCut = false
    for calls in 0..<80 {
      let test = try Self()
      try test.note("Y1")
      try test.publish(Self.ids[0])
      test.disk.arm(.powerCut, after: calls)
      let isDone = (try? test.publish(Self.ids[1])) != nil
      test.disk.restart(afterPowerCut: true, seed: UInt64(calls))
      let found = try test.carnet.publications()
      #expect(found == Self.ids || !isDone && found == [Self.ids[0]], "call \(calls)")
      for id in found {
        #expect(try test.carnet.changedFiles(of: test.carnet.publication(id)) == [])
      }
      let verified = try test.carnet.verify(stateFolder: "/look", now: Self.october)
      #expect(verified.findings == [], "call \(calls)")
      wasCut = wasCut || !isDone
      // What is left of it is no hindrance.
      if found.count == 1 { try test.publish(Self.ids[1]) }
      #expect(try test.carnet.publications() == Self.ids)
    }
    #expect(wasCut)
  }

  @Test func `lines that come later are not read, and a line that has changed is named`() throws {
    try note("Y1", "Y2")
    let frozen = try carnet.frozenFiles()
    let before = try Reading(carnet, frozen).ledger.facts.count
    try note("Y3")
    #expect(try carnet.altered(frozen) == [])
    #expect(try Reading(carnet, frozen).ledger.facts.count == before)
    #expect(try Reading(carnet).ledger.facts.count == before + 1)
    var changed = frozen
    changed[0].digest = String(repeating: "0", count: 64)
    #expect(try carnet.altered(changed) == changed)
    var missing = frozen
    missing[0].path = "journal/bako-2m8x/2026-10.jsonl"
    #expect(try carnet.altered(missing) == missing)
  }

  @Test func `a file of a publication that has changed is a fault`() throws {
    try publish(Self.ids[0])
    let folder = "/carnet/publications/" + Self.ids[0]
    let file = try disk.open(folder + "/bilan.txt", .appending)
    _ = try disk.append([66], to: file)
    disk.close(file)
    let verified = try carnet.verify(stateFolder: "/look", now: Self.october)
    #expect(verified.findings.map(\.code) == [.changedPublication])
    #expect(verified.findings.map(\.path) == ["publications/\(Self.ids[0])/bilan.txt"])
  }

  @Test func `a consolidation brings the publications that are not here`() throws {
    try publish(Self.ids[0])
    let other = try Carnet.create(at: "/other", settings: carnet.settings, on: disk)
    let done = try other.consolidate(carnet, as: post, stateFolder: "/state2")
    #expect(done.new == ["publications/" + Self.ids[0]])
    #expect(try other.publication(Self.ids[0]).json == carnet.publication(Self.ids[0]).json)
    #expect(try other.consolidate(carnet, as: post, stateFolder: "/state2").new == [])
  }
}
