import Foundation

/// The folder where carnets are made, and the program run over them.
struct Workplace {
  let options: BenchmarkOptions
  let program: String
  let folder: String
  let duckDB: DuckDBFunnel?

  init(_ options: BenchmarkOptions) throws(BenchmarkError) {
    self.options = options
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "."
    let beside = URL(fileURLWithPath: own).deletingLastPathComponent().path + "/allervers"
    program = options.program ?? beside
    guard FileManager.default.isExecutableFile(atPath: program) else {
      throw .noProgram(path: program)
    }
    folder = URL(fileURLWithPath: options.folder).path + "/allervers-benchmark-\(getpid())"
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch { throw .unreadable(folder) }
    duckDB = DuckDBFunnel(python: options.python)
  }

  /// Removes all that was made.
  func clear() { try? FileManager.default.removeItem(atPath: folder) }

  /// The program with those arguments, on a fixed day, its own state kept in the folder.
  func allervers(_ arguments: [String]) -> ChildProcess {
    ChildProcess(
      path: program, arguments: arguments,
      variables: [
        "ALLERVERS_AUJOURDHUI": MadeCarnet.today, "ALLERVERS_POSTE": "mesure-2345",
        "XDG_CONFIG_HOME": folder + "/config", "XDG_STATE_HOME": folder + "/state",
      ])
  }

  /// Times a command; `reset` undoes what a run made, before the next one.
  func figures(
    _ name: String, _ process: ChildProcess, output: String = "/dev/null",
    reset: () throws(BenchmarkError) -> Void = {}, after: () throws(BenchmarkError) -> Void = {}
  ) throws(BenchmarkError) -> CommandFigures {
    let watched = try process.run(watched: true, output: output)
    var runs: [Measurement] = []
    var spent = 0.0
    repeat {
      try reset()
      let run = try process.run(output: output)
      try after()
      runs.append(run)
      spent += run.wall
    } while runs.count < options.runs && spent < 30
    guard let figures = CommandFigures(name, runs, watched: watched) else {
      throw .unreadable("the runs of \(name)")
    }
    return figures
  }

  /// Says on stderr what goes on.
  func tell(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}
