import Foundation
import OutreachCommandLine
import TestSupport
import Testing

/// Three devices that work apart for a year, then are gathered by commands or by copies of files.
struct ThreeDevicesTests {
  private static let writers = ["amelie-7k3q", "bako-2m8x", "chloe-9d4w"]
  private static let reports = [
    "verifier --format json", "bilan --du 2026-10-01 --au 2027-10-31 --format json",
    "bilan --du 2026-10-01 --au 2027-10-31 --par approche", "cohortes --format json",
    "durees --format json",
  ]

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `the same digest and reports everywhere, in any order, however often`(seed: UInt64) throws {
    try TemporaryFolder.with { folder in
      var random = SystemlessRandom(state: seed)
      var devices = try Self.devices(in: folder)
      let start = try #require(devices.first).work
      try Self.copy(start, to: folder + "/copie/essai/carnet")
      for month in 0..<12 {
        for place in devices.indices { try Self.work(&devices[place], month, place) }
      }
      let apart = devices.map(\.work)
      // Plain copies of the files, some twice, before any command has gathered anything.
      for source in (apart + apart).shuffled(using: &random) {
        try Self.copyFiles(of: source, to: folder + "/copie/essai/carnet")
      }
      for place in devices.indices {
        for source in (apart + [apart[place]] + apart).shuffled(using: &random) {
          try devices[place].prepare(["consolider " + source])
        }
      }
      var copied = try Session(in: folder + "/copie")
      copied.hours = 400 * 24
      for line in Self.reports {
        let given = try devices.indices.map { try Self.answer(&devices[$0], line) }
        let expected = try Self.answer(&copied, line)
        #expect(given == [expected, expected, expected], "\(line)")
      }
      let events = try Self.answer(&copied, "verifier --format json")
      #expect(events.contains("\"faults\": 0") && events.contains("\"events\": 190"), "\(events)")
    }
  }

  // One carnet on three devices, each with a clock and a chance of its own.
  private static func devices(in folder: String) throws -> [Session] {
    var devices: [Session] = []
    for (place, writer) in writers.enumerated() {
      let own = folder + "/" + writer
      try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
      var device = try Session(in: own, writer: writer, seed: UInt64(place) << 32)
      if let first = devices.first {
        try copy(first.work, to: own + "/essai/carnet")
      } else {
        try device.prepare([
          #"creer carnet --structure "Mission Locale Sud""#,
          "partenaire ajouter apase --nom APASE",
          "action ouvrir maraude --titre Maraude --approche maraude",
          "noter --nouveau --alias Yaya --age 17",
        ])
      }
      devices.append(device)
    }
    return devices
  }

  // What everybody does in a month, a youth they all know among those seen.
  private static func work(_ device: inout Session, _ month: Int, _ place: Int) throws {
    device.hours = Int64(24 + month * 730 + place)
    try device.prepare([
      "noter --nouveau --alias Alias\(writers[place].prefix(2))\(month) --age 19 --action maraude",
      "noter --jeune Yaya --action maraude",
    ])
    if month % 3 == place {
      try device.prepare([
        "annuler --oui", "premier-accueil Alias\(writers[place].prefix(2))\(month)",
      ])
    }
    try device.prepare(
      month % 4 == place
        ? ["orienter Yaya --vers apase", "terrain ouvrir maraude", "terrain clore --personnes 3"]
        : ["tentative Yaya --canal telephone"])
    device.hours = 400 * 24
  }

  private static func answer(_ device: inout Session, _ line: String) throws -> String {
    let outcome = device.run(ShellWords.of(line))
    return "\(outcome.status.rawValue)\n" + outcome.output
  }

  private static func copy(_ carnet: String, to place: String) throws {
    try FileManager.default.createDirectory(
      atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: carnet, toPath: place)
  }

  // Every event file of its writers, over the one that is there.
  private static func copyFiles(of carnet: String, to place: String) throws {
    for name in TemporaryFolder.contents(of: carnet).keys.sorted() where name.hasSuffix(".jsonl") {
      let target = place + "/" + name
      try FileManager.default.createDirectory(
        atPath: (target as NSString).deletingLastPathComponent, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      // The device that writes a file has the longest.
      let sizes = [target, carnet + "/" + name].map {
        FileManager.default.contents(atPath: $0)?.count ?? 0
      }
      guard sizes[0] < sizes[1] else { continue }
      try? FileManager.default.removeItem(atPath: target)
      try FileManager.default.copyItem(atPath: carnet + "/" + name, toPath: target)
    }
  }
}

// The same chance each time.
private struct SystemlessRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}
