import Foundation

/// The funnel computed by DuckDB, through Python, from the query beside this file.
struct DuckDBFunnel {
  /// One answer of the script.
  struct Answer {
    let version: String
    let seconds: Double
    let funnel: [String: Int]
  }

  private let python: String

  /// `nil` where that Python is not there or has no module duckdb.
  init?(python: String) {
    let question = ["-c", "import sys, duckdb; print(sys.executable)"]
    guard let said = try? ChildProcess(path: python, arguments: question).output() else {
      return nil
    }
    // The interpreter itself: what stands first in the path may be a script that looks for it.
    self.python = String(decoding: said, as: UTF8.self).trimmingCharacters(in: .newlines)
  }

  /// The process that answers for the year of `carnet`, with as many threads as processors.
  func process(_ carnet: MadeCarnet) -> ChildProcess {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    let year = MadeCarnet.year
    return ChildProcess(
      path: python,
      arguments: [
        sources + "/funnel.py", sources + "/funnel.sql", carnet.path, "standard", "\(year)-01-01",
        "\(year)-12-31", "\(year)-12-31", String(ProcessInfo.processInfo.activeProcessorCount),
      ])
  }

  /// Reads what the script printed.
  func answer(_ said: Data) throws(BenchmarkError) -> Answer {
    guard let answer = (try? JSONSerialization.jsonObject(with: said)) as? [String: Any],
      let version = answer["version"] as? String, let seconds = answer["seconds"] as? Double
    else { throw .unreadable("the answer of funnel.py") }
    return Answer(version: version, seconds: seconds, funnel: Self.counts(answer["funnel"]))
  }

  /// The counts of the `funnel` of a report in JSON, one level deep, inner ones as `horsPublic.age`.
  static func counts(_ funnel: Any?) -> [String: Int] {
    var counts: [String: Int] = [:]
    for (key, value) in funnel as? [String: Any] ?? [:] {
      if let count = value as? Int { counts[key] = count }
      for (inner, count) in value as? [String: Int] ?? [:] { counts[key + "." + inner] = count }
    }
    return counts
  }
}
