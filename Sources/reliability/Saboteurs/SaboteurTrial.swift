import Foundation

/// Breaks the storage layer in one place after another, in a copy of the package, and asks of each breakage
/// that the test named for it fails.
struct SaboteurTrial {
  /// What became of one saboteur.
  struct Outcome: Sendable {
    let saboteur: Saboteur
    /// Why it is not counted as killed; `nil` when its test failed.
    let escape: String?
  }

  // Only what the tests of the storage need, so that a rebuild takes seconds.
  private static let manifest = """
    // swift-tools-version: 6.2
    import PackageDescription
    let settings: [SwiftSetting] = [
      .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
    ]
    let package = Package(name: "sabotaged", targets: [
      .target(name: "Outreach", swiftSettings: settings),
      .target(name: "OutreachJournal", dependencies: ["Outreach"], swiftSettings: settings),
      .target(name: "BruteForce", path: "Tests/BruteForce", swiftSettings: settings),
      .target(name: "CrashSimulation", dependencies: ["Outreach", "OutreachJournal", "BruteForce"],
        path: "Tests/CrashSimulation", swiftSettings: settings),
      .target(name: "ReaderComparison", dependencies: ["Outreach", "OutreachJournal", "BruteForce"],
        path: "Tests/ReaderComparison", swiftSettings: settings),
      .target(name: "TestSupport", path: "Tests/TestSupport", sources: ["TemporaryFolder.swift"],
        swiftSettings: settings),
      .testTarget(name: "OutreachJournalTests",
        dependencies: ["Outreach", "OutreachJournal", "CrashSimulation", "ReaderComparison", "TestSupport"],
        sources: ["CrashTests.swift", "DiskTests.swift", "JournalWriterTests.swift",
          "ReaderComparisonTests.swift", "WritingFaultTests.swift"],
        swiftSettings: settings),
    ])
    """

  private let copy: String

  /// Tries every saboteur on a copy, in the folder `copy`, of the package at `package`; `saying` is told of each.
  static func run(
    package: String, copy: String, saying: (Outcome) -> Void
  ) throws -> [Outcome] {
    let files = FileManager.default
    try? files.removeItem(atPath: copy)
    try files.createDirectory(atPath: copy, withIntermediateDirectories: true)
    for folder in ["Sources", "Tests"] {
      try files.copyItem(atPath: package + "/" + folder, toPath: copy + "/" + folder)
    }
    try manifest.write(toFile: copy + "/Package.swift", atomically: true, encoding: .utf8)
    let trial = SaboteurTrial(copy: copy)
    let (failed, text) = try trial.failingTests()
    guard failed == [] else {
      throw CocoaError(.featureUnsupported, userInfo: [NSDebugDescriptionErrorKey: text])
    }
    return try Saboteur.all.map { saboteur in
      let outcome = Outcome(saboteur: saboteur, escape: try trial.escape(of: saboteur))
      saying(outcome)
      return outcome
    }
  }

  private func escape(of saboteur: Saboteur) throws -> String? {
    let path = copy + "/Sources/" + saboteur.file
    let sound = try String(contentsOfFile: path, encoding: .utf8)
    guard sound.components(separatedBy: saboteur.old).count == 2 else {
      return "its text is not once in " + saboteur.file
    }
    try sound.replacingOccurrences(of: saboteur.old, with: saboteur.new)
      .write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? sound.write(toFile: path, atomically: true, encoding: .utf8) }
    let (failed, text) = try failingTests()
    guard let failed else { return "it does not build: " + text }
    if failed.contains(saboteur.test) { return nil }
    return failed.isEmpty
      ? "no test fails" : "other tests fail: " + failed.sorted().joined(separator: "; ")
  }

  // The names of the tests that fail, and what was printed; `nil` when the package does not build.
  private func failingTests() throws -> (names: Set<String>?, text: String) {
    let (status, built) = try swift(["build", "--build-tests"])
    guard status == 0 else { return (nil, String(built.suffix(2000))) }
    let text = try swift(["test", "--skip-build"]).text
    let names = text.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("✘ Test \""), let end = line.firstRange(of: "\" ") else { return nil }
      return String(line[..<end.lowerBound].dropFirst(8))
    }
    return (Set(names), text)
  }

  // Ended after a quarter of an hour: a test that waits for ever fails under no name.
  private func swift(_ arguments: [String]) throws -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["timeout", "900", "swift"] + arguments + ["--package-path", copy]
    let log = copy + "/log.txt"
    _ = FileManager.default.createFile(atPath: log, contents: nil)
    let output = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    try output.close()
    return (process.terminationStatus, try String(contentsOfFile: log, encoding: .utf8))
  }
}
