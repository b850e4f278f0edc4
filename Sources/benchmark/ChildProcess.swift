import Foundation

/// A command run as a whole process, from the spawn to the reaping.
struct ChildProcess {
  let path: String
  let arguments: [String]
  /// Added to this process's own variables.
  var variables: [String: String] = [:]

  private var command: String { ([path] + arguments.prefix(6)).joined(separator: " ") }

  /// Runs it with its output in the file at `output`; anything but status 0 is an error.
  ///
  /// When watched, its memory is read every millisecond while it runs: an anonymous peak shorter than that
  /// may be missed, and the reading takes time from the process, so a watched run is not a timed one.
  func run(watched: Bool = false, output: String = "/dev/null") throws(BenchmarkError)
    -> Measurement
  {
    let errors = NSTemporaryDirectory() + "allervers-benchmark-\(getpid()).err"
    defer { unlink(errors) }
    let start = Self.now
    let child = try spawn(output: output, errors: errors)
    var status: Int32 = 0
    var usage = rusage()
    var (resident, anonymous): (Int?, Int?)
    while true {
      let reaped = wait4(child, &status, watched ? WNOHANG : 0, &usage)
      if reaped == child { break }
      if reaped < 0, errno != EINTR { throw .cannotStart(command: command, code: errno) }
      let memory = Self.memory(of: child)
      resident = memory.resident ?? resident
      anonymous = memory.anonymous.map { max(anonymous ?? 0, $0) } ?? anonymous
      usleep(1000)
    }
    let wall = Self.now - start
    guard status == 0 else {
      let said = (try? String(contentsOfFile: errors, encoding: .utf8)) ?? ""
      throw .failed(command: command, status: status >> 8 & 0xFF, said: String(said.suffix(2000)))
    }
    return Measurement(
      wall: wall, processor: Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime),
      peakResident: Self.peak(usage, seen: resident), peakAnonymous: anonymous)
  }

  /// Runs it and gives back what it printed.
  func output() throws(BenchmarkError) -> Data {
    let path = NSTemporaryDirectory() + "allervers-benchmark-\(getpid()).out"
    defer { unlink(path) }
    _ = try run(output: path)
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path) }
    return data
  }

  private func spawn(output: String, errors: String) throws(BenchmarkError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, flags, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, flags, 0o600)
    let all = ProcessInfo.processInfo.environment.merging(variables) { $1 }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var environment = all.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + environment { free(text) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, path, &actions, nil, &words, &environment)
    guard code == 0 else { throw .cannotStart(command: command, code: code) }
    return child
  }

  // What the kernel says at the end counts this process's own memory, shared until the child's program
  // starts; below that, the peak seen last.
  private static func peak(_ usage: rusage, seen: Int?) -> Int {
    var own = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &own)
    let said = Int(usage.ru_maxrss) * 1024
    return usage.ru_maxrss > own.ru_maxrss ? said : seen ?? said
  }

  // Peak resident and present anonymous bytes; `nil` once the process is gone.
  private static func memory(of child: pid_t) -> (resident: Int?, anonymous: Int?) {
    guard let status = FileManager.default.contents(atPath: "/proc/\(child)/status") else {
      return (nil, nil)
    }
    let lines = String(decoding: status, as: UTF8.self).split(separator: "\n")
    func bytes(_ name: String) -> Int? {
      lines.first { $0.hasPrefix(name) }.flatMap { line in
        Int(line.filter(\.isNumber)).map { $0 * 1024 }
      }
    }
    return (bytes("VmHWM:"), bytes("RssAnon:"))
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
