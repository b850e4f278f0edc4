import BruteForce
import Outreach
import OutreachRendering
import Testing

/// What must hold of every carnet, whatever is in it.
struct BilanPropertyTests {
  private static let seeds = Array(UInt64(2_000)..<2_040)

  private static func text(_ ledger: Ledger, _ carnet: RandomCarnet, known: Int64? = nil) throws
    -> String
  {
    var request = carnet.request(seed: carnet.seed)
    request.knownUntil = known
    request.knownUntilText = known.map { _ in "2000-01-01" }
    let definition = BruteForceProgrammes.shipped[Int(carnet.seed % 4)]
    return Bilan(ledger, try request.core(definition, carnet.vocabulary)).json.compact
  }

  @Test(arguments: seeds)
  func `the order of lines and files never matters`(seed: UInt64) throws {
    let carnet = RandomCarnet(seed: seed)
    var random = SplitMix64(seed: seed)
    let expected = try Self.text(Ledger(carnet.lines), carnet)
    for _ in 0..<3 {
      let shuffled = carnet.lines.shuffled(using: &random)
      let cut = shuffled.count / 3
      let files = [Array(shuffled[cut...]), [], Array(shuffled[..<cut])]
      #expect(try Self.text(Ledger(files: files), carnet) == expected)
    }
  }

  @Test(arguments: seeds)
  func `an event read twice counts once, whatever its spelling`(seed: UInt64) throws {
    let carnet = RandomCarnet(seed: seed)
    let respelled = try carnet.lines.map { line in
      let members = try #require(JSONValue(json: Array(line.utf8)).members)
      let spaced = JSONValue.object(members.reversed()).compact.replacing(",\"", with: " ,\t\"")
      return spaced.replacing(
        "\"type\":\"contact-made\"", with: "\"type\" : \"contact\\u002dmade\"")
    }
    let twice = Ledger(files: [carnet.lines, carnet.lines.reversed(), respelled])
    #expect(twice.facts.count == carnet.lines.count)
    #expect(try Self.text(twice, carnet) == Self.text(Ledger(carnet.lines), carnet))
  }

  @Test(arguments: seeds)
  func `retracting the retraction of an event restores it`(seed: UInt64) throws {
    let carnet = RandomCarnet(seed: seed)
    let target = try #require(
      carnet.lines.compactMap { try? JSONValue(json: Array($0.utf8)) }.first {
        $0["type"]?.text == "contact-made"
      }?["id"]?.text)
    func retraction(_ id: String, of target: String) -> String {
      #"{"v":1,"id":"\#(id)","type":"event-retracted","at":"2001-01-01T00:00:00Z","by":"a","target":"\#(target)"}"#
    }
    let undone =
      carnet.lines + [retraction("undo-1", of: target), retraction("undo-2", of: "undo-1")]
    var expected = try Self.text(Ledger(carnet.lines), carnet)
    expected.replace(
      "\"events\":\(carnet.lines.count)", with: "\"events\":\(carnet.lines.count + 2)")
    #expect(try Self.text(Ledger(undone), carnet) == expected)
  }

  @Test(arguments: seeds)
  func `splitting a carnet among writers changes nothing`(seed: UInt64) throws {
    let carnet = RandomCarnet(seed: seed)
    var random = SplitMix64(seed: seed)
    var files = [[String]](repeating: [], count: 5)
    for line in carnet.lines { files[Int.random(in: 0..<5, using: &random)].append(line) }
    #expect(try Self.text(Ledger(files: files), carnet) == Self.text(Ledger(carnet.lines), carnet))
  }

  @Test(arguments: seeds)
  func `a later knowledge only adds events, and a cut equals a carnet that ends there`(
    seed: UInt64
  ) throws {
    let carnet = RandomCarnet(seed: seed)
    let ledger = Ledger(carnet.lines)
    let moments = ledger.facts.map(\.at.milliseconds).sorted()
    var known = Set<Int>()
    for tenth in 1...10 {
      let cut = moments[(moments.count - 1) * tenth / 10]
      let live = LiveEvents(ledger, knownUntil: Instant(milliseconds: cut))
      let places = Set(ledger.facts.indices.filter(live.isKnown))
      #expect(known.isSubset(of: places))
      known = places
      let ended = Ledger(
        places.sorted().map { place in carnet.lines[place] })
      #expect(try Self.text(ended, carnet, known: cut) == Self.text(ledger, carnet, known: cut))
    }
    #expect(known.count == carnet.lines.count)
  }
}
