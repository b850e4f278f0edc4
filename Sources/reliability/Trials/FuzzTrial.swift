import Foundation
import Outreach

/// Gives each reader bytes that nobody would write, for half a minute or ten million times.
struct FuzzTrial {
  private let place: Workplace

  private static let targets = ["lines", "arguments", "csv"]

  init(_ place: Workplace) throws(ReliabilityError) { self.place = place }

  func result() throws(ReliabilityError) -> TrialResult {
    guard FileManager.default.isExecutableFile(atPath: place.fuzz) else {
      return .skipped("no program at \(place.fuzz)")
    }
    let ends = sideBySide(Self.targets.count) { turn -> Ended? in try? fuzz(Self.targets[turn]) }
    var result = TrialResult(size: "")
    var runs: [String] = []
    for (target, end) in zip(Self.targets, ends) {
      guard let end else { throw .unreadable("what \(place.fuzz) says") }
      let done = end.error.split(separator: "\n").last { $0.hasPrefix("Done ") } ?? ""
      runs.append("\(done.split(separator: " ").dropFirst().first ?? "0") \(target)")
      if end.status != 0 || done.isEmpty {
        result.failures.append(
          TrialFailure(String(end.error.suffix(1500)), at: target, again: end.line))
      }
    }
    result.size = runs.joined(separator: ", ") + " runs"
    return result
  }

  private func fuzz(_ target: String) throws(ReliabilityError) -> Ended {
    let folder = place.folder + "/fuzz-" + target
    try Disk.make(folder)
    let kept =
      URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
      + "/Fixtures/fuzz/" + target
    let length = place.isShort ? "-max_total_time=30" : "-runs=10000000"
    // What breaks a reader outlives the trial's own folders.
    let crash = NSTemporaryDirectory() + "/allervers-fuzz-\(target)-"
    let child = Child(
      path: place.fuzz,
      arguments: [
        length, "-seed=\(place.seed % 4_000_000_000 + 1)", "-max_len=1200", "-detect_leaks=0",
        "-artifact_prefix=" + crash, folder,
      ] + (FileManager.default.fileExists(atPath: kept) ? [kept] : []),
      variables: [
        // What the runtime keeps to the end is no fault of a reader.
        "ALLERVERS_FUZZ_TARGET": target, "ASAN_OPTIONS": "detect_leaks=0",
        "SWIFT_BACKTRACE": "enable=no", "PATH": "/usr/bin:/bin",
        "LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "",
      ], output: folder + ".output", errors: folder + ".errors")
    return try child.run(limit: place.isShort ? .seconds(90) : .seconds(7200))
  }
}
