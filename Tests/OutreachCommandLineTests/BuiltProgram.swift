import Foundation
import Testing

/// The program as the package builds it, beside the bundle of these tests.
struct BuiltProgram {
  /// What a process left.
  struct Outcome: Equatable {
    var status: Int32
    var output: String
    var error: String
  }

  /// Where it is.
  static func path() throws -> String {
    let built = Bundle.main.bundleURL.deletingLastPathComponent()
    let candidates = [Bundle.main.bundleURL, built].map {
      $0.appendingPathComponent("allervers").path
    }
    return try #require(candidates.first(where: FileManager.default.isExecutableFile))
  }

  /// Runs a copy in `folder` as someone whom permissions bind, even when the tests run as root.
  static func run(_ arguments: [String], in folder: String) throws -> Outcome {
    let copy = URL(fileURLWithPath: folder + "/allervers")
    try FileManager.default.copyItem(at: URL(fileURLWithPath: path()), to: copy)
    let process = Process()
    if geteuid() == 0 {
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments =
        ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", copy.path] + arguments
    } else {
      process.executableURL = copy
      process.arguments = arguments
    }
    let (output, error) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, error)
    process.environment = [
      "HOME": folder, "PATH": "/usr/bin:/bin", "ALLERVERS_POSTE": "amelie-7k3q",
    ]
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: text(output), error: text(error))
  }

  private static func text(_ pipe: Pipe) -> String {
    String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }
}
