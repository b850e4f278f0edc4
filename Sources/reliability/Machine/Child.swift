import Foundation

/// A command to run as a whole process, with nothing of this process's own variables.
struct Child: Sendable {
  let path: String
  let arguments: [String]
  var variables: [String: String] = [:]
  /// Where its output goes, a file or a device.
  var output: String
  /// Where its errors go.
  var errors: String

  /// The line to type in order to run it again.
  var line: String {
    let words = variables.sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value }
    return "env " + (words + [path] + arguments).map(Self.quoted).joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { $0 > 44 && $0 < 123 && $0 != 59 && $0 != 60 && $0 != 62 }
    return isPlain && !word.isEmpty
      ? word : "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }

  /// Starts it.
  func start() throws(ReliabilityError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, flags, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, flags, 0o600)
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var environment = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + environment { free(text) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, path, &actions, nil, &words, &environment)
    guard code == 0 else { throw .cannotStart(command: line, code: code) }
    return child
  }

  /// Runs it to its end, or kills it at the `limit`.
  func run(limit: Duration = .seconds(60)) throws(ReliabilityError) -> Ended {
    let child = try start()
    let last = ContinuousClock.now + limit
    var pause: UInt32 = 200
    while true {
      if let end = Ended.reap(child, self) { return end }
      if ContinuousClock.now > last {
        kill(child, SIGKILL)
        return Ended.wait(child, self)
      }
      usleep(pause)
      pause = min(pause * 2, 2000)
    }
  }
}
