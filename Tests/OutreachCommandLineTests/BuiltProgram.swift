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

  /// Runs a copy in `folder`, the user's own, as someone whom permissions bind, even when the tests run as root.
  ///
  /// No file may then grow beyond `limit` blocks of 512 bytes; `umask` takes rights away from those it makes.
  static func run(
    _ arguments: [String], in folder: String, limit: Int? = nil, umask: String? = nil
  ) throws -> Outcome {
    let copy = folder + "/allervers"
    if !FileManager.default.fileExists(atPath: copy) { try place(copy) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let user =
      geteuid() == 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
    let commands = [limit.map { "ulimit -f \($0)" }, umask.map { "umask \($0)" }]
      .compactMap(\.self)
    let limits =
      commands.isEmpty
      ? [] : ["sh", "-c", commands.joined(separator: "; ") + "; exec \"$0\" \"$@\""]
    process.arguments = user + limits + [copy] + arguments
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

  // A link where there may be one: what has just been written may not be run as long as another test's process, on its
  // way to a program of its own, holds it open too.
  private static func place(_ copy: String) throws {
    do {
      try FileManager.default.linkItem(atPath: path(), toPath: copy)
    } catch {
      try FileManager.default.copyItem(atPath: path(), toPath: copy)
    }
  }

  private static func text(_ pipe: Pipe) -> String {
    String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }
}
