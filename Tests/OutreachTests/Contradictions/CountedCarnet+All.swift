import BruteForce
import Outreach
import OutreachJournal
import OutreachSimulation
import TestSupport
import Testing

extension CountedCarnet {
  /// The example, the two replays of published reports, an invented carnet, and carnets drawn at random.
  static let names = ["exemple", "milolab", "in-systeme", "inventé"] + small.dropFirst(2)
  /// Those that a test may count a dozen times over.
  static let small = ["exemple", "inventé"] + (0..<24).map { "hasard \($0)" }

  private static let read = [
    "exemple": Result { try fixture("exemple", "val-exemple", "2025-01-01", "2025-12-31") },
    "milolab": Result { try fixture("milolab", "milolab", "2020-01-01", "2023-06-30") },
    "in-systeme": Result { try fixture("in-systeme", "in-systeme", "2019-12-01", "2021-11-30") },
    "inventé": Result { try invented() },
  ]

  /// The carnet of that name, read and counted once.
  static func named(_ name: String) throws -> CountedCarnet {
    if let carnet = read[name] { return try carnet.get() }
    return try random(UInt64(name.split(separator: " ").last ?? "") ?? 0)
  }

  private static func fixture(
    _ folder: String, _ programme: String, _ from: String, _ to: String
  ) throws -> CountedCarnet {
    let carnet = try Carnet(at: Fixtures.path + "/" + folder)
    return CountedCarnet(
      try Reading(carnet).ledger,
      ReportRequest(
        programme: try carnet.programme(programme), period: try period(from, to), by: .age,
        vocabulary: carnet.settings.vocabulary))
  }

  private static func invented() throws -> CountedCarnet {
    let days = try period("2024-01-01", "2025-12-31")
    var files: [[UInt8]] = []
    CarnetSimulation(youths: 200, seed: 6, period: days).forEachBatch { batch, _ in
      if !batch.isConfidential { files.append(batch.bytes) }
    }
    let ledger = Ledger(
      files: files.map { file in
        file.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
      })
    return CountedCarnet(
      ledger,
      ReportRequest(
        programme: try Programme.named("standard"), period: try period("2024-07-01", "2025-06-30"),
        factsUntil: days.to, by: .age))
  }

  private static func random(_ seed: UInt64) throws -> CountedCarnet {
    let carnet = RandomCarnet(seed: seed)
    var drawn = carnet.request(seed: seed)
    drawn.knownUntil = nil
    drawn.only = []
    drawn.par = "age"
    let definition = BruteForceProgrammes.shipped[Int(seed % 4)]
    return CountedCarnet(
      Ledger(carnet.lines), try drawn.core(definition, carnet.vocabulary))
  }

  private static func period(_ from: String, _ to: String) throws -> Period {
    let (first, last) = (try #require(Day(iso: from)), try #require(Day(iso: to)))
    return try #require(Period(from: first, to: last))
  }
}

extension Programme {
  /// A shipped definition.
  static func named(_ id: String) throws -> Programme {
    let definition = try #require(shipped.first { $0.id == id }).json
    return try Programme(json: JSONValue(json: Array(definition.utf8)))
  }
}
