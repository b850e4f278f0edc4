import Foundation

/// An invented carnet made to be measured on: a year of facts, so that no path has a second episode.
struct MadeCarnet {
  static let year = "2025"
  /// A day after the facts: the reports of the year look at all of it.
  static let today = "2026-01-15"

  let path: String
  let youths: Int
  let events: Int
  /// Bytes of the journal's files.
  let bytes: Int
  /// The journal's files, by path.
  let files: [String]
  /// The code of a youth who is in it.
  let youth: String

  /// Reads what was made at `path`.
  init(at path: String, youths: Int) throws(BenchmarkError) {
    self.path = path
    self.youths = youths
    let journal = path + "/journal"
    let names = FileManager.default.enumerator(atPath: journal)?.compactMap { $0 as? String } ?? []
    files = names.filter { $0.hasSuffix(".jsonl") }.sorted().map { journal + "/" + $0 }
    var (bytes, events) = (0, 0)
    var youth: String?
    for file in files {
      guard let data = try? Data(contentsOf: URL(fileURLWithPath: file), options: .alwaysMapped)
      else { throw .unreadable(file) }
      bytes += data.count
      events += data.withUnsafeBytes { $0.count { $0 == 0x0A } }
      youth = youth ?? Self.youth(in: data)
    }
    guard let youth else { throw .unreadable("any youth in \(journal)") }
    (self.bytes, self.events, self.youth) = (bytes, events, youth)
  }

  /// The arguments of `simuler` for such a carnet.
  static func making(youths: Int, seed: Int, at path: String) -> [String] {
    [
      "simuler", "--jeunes", String(youths), "--graine", String(seed), "--du", "\(year)-01-01",
      "--au", "\(year)-12-31", path,
    ]
  }

  /// How many youths make about so many events in that year.
  static func youths(for events: Int) -> Int { max(1, Int(Double(events) / 6.15)) }

  private static func youth(in data: Data) -> String? {
    for line in data.prefix(65_536).split(separator: 0x0A) {
      let members = (try? JSONSerialization.jsonObject(with: line)) as? [String: Any]
      if members?["type"] as? String == "youth-registered" { return members?["youth"] as? String }
    }
    return nil
  }
}
