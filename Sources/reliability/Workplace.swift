import Foundation

/// The folder where the trials take place, and the program tried.
struct Workplace: Sendable {
  let program: String
  let fuzz: String
  let folder: String
  let seed: UInt64
  let isShort: Bool
  /// The one fault to try, `noter:openat:EIO:3+`.
  let fault: String?
  private let trials: [Trial]
  private let keeps: Bool

  init(_ options: ReliabilityOptions) throws(ReliabilityError) {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "."
    let beside = URL(fileURLWithPath: own).deletingLastPathComponent().path
    program = options.program ?? beside + "/allervers"
    fuzz = options.fuzz ?? beside + "/fuzz"
    guard FileManager.default.isExecutableFile(atPath: program) else {
      throw .noProgram(path: program)
    }
    folder = URL(fileURLWithPath: options.folder).path + "/allervers-reliability-\(getpid())"
    (seed, isShort, keeps, fault) = (options.seed, options.isShort, options.keeps, options.fault)
    trials =
      options.only.isEmpty
      ? Trial.all : Trial.all.filter { options.only.contains($0.name) }
    try Disk.make(folder)
  }

  /// Removes all that was made.
  func clear() {
    if keeps { tell("kept: \(folder)") } else { Disk.remove(folder) }
  }

  /// Says on stderr what goes on.
  func tell(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

  /// Whether a command of the system is there.
  func has(_ tool: String) -> Bool {
    ["/usr/bin/", "/bin/", "/usr/sbin/", "/sbin/"].contains {
      FileManager.default.isExecutableFile(atPath: $0 + tool)
    }
  }

  /// Runs the trials and prints their table; whether none failed.
  func runAll() -> Bool {
    var table = TrialTable(seed: seed)
    for trial in trials {
      tell(trial.name)
      let start = ContinuousClock.now
      var result: TrialResult
      do throws(ReliabilityError) { result = try trial.run(self) } catch {
        result = TrialResult(
          size: "",
          failures: [
            TrialFailure(
              "\(error)", at: trial.name,
              again: "reliability --keep --only \(trial.name) --seed \(seed)")
          ])
      }
      for line in result.failures.summary { tell("  " + line) }
      if let reason = result.skipped { tell("  SKIPPED: " + reason) }
      table.add(trial.name, result, seconds: (ContinuousClock.now - start) / .seconds(1))
    }
    print(table.text)
    return table.failures == 0
  }
}
