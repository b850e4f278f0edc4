import Foundation

/// A process on a terminal of its own, typed to and looked at.
package struct TerminalProcess {
  /// What went wrong: what was awaited did not come, with the screen then.
  package enum Fault: Error {
    case notStarted(Int32)
    case notShown(String, screen: String)
  }

  /// What the terminal shows.
  package private(set) var screen: Screen
  /// Keys typed so far.
  package private(set) var keys = 0
  private let terminal: Int32
  private let process: pid_t
  private var isEnded = false
  // The bytes of a character cut in two by a read.
  private var rest: [UInt8] = []

  /// Whether this machine has terminals to give.
  package static var isAvailable: Bool { access("/dev/ptmx", R_OK | W_OK) == 0 }

  /// Starts `path` on a terminal of this size; it does not outlive `body`.
  package static func with<Result>(
    _ path: String, _ arguments: [String], variables: [String: String], columns: Int, rows: Int,
    _ body: (inout TerminalProcess) throws -> Result
  ) throws -> Result {
    let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    defer { close(terminal) }
    // TIOCSPTLCK and TIOCGPTN: what grantpt, unlockpt and ptsname come to on Linux.
    var (lock, number): (Int32, UInt32) = (0, 0)
    guard terminal >= 0, ioctl(terminal, 0x4004_5431, &lock) == 0,
      ioctl(terminal, 0x8004_5430, &number) == 0
    else { throw Fault.notStarted(errno) }
    resize(terminal, columns, rows)
    var process = TerminalProcess(
      screen: Screen(columns: columns, rows: rows), terminal: terminal,
      process: try start(path, arguments, variables, on: "/dev/pts/\(number)"))
    defer {
      if !process.isEnded {
        process.signal(SIGKILL)
        waitpid(process.process, nil, 0)
      }
    }
    return try body(&process)
  }

  private init(screen: Screen, terminal: Int32, process: pid_t) {
    (self.screen, self.terminal, self.process) = (screen, terminal, process)
  }

  private static func start(
    _ path: String, _ arguments: [String], _ variables: [String: String], on name: String
  ) throws(Fault) -> pid_t {
    var (actions, attributes) = (posix_spawn_file_actions_t(), posix_spawnattr_t())
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawnattr_init(&attributes)
    // POSIX_SPAWN_SETSID: the terminal opened next is the process's own.
    posix_spawnattr_setflags(&attributes, 0x80)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    let settings = variables.map { strdup($0.key + "=" + $0.value) } + [nil]
    defer { for text in words + settings { free(text) } }
    var process = pid_t()
    let status = posix_spawn(&process, path, &actions, &attributes, words, settings)
    guard status == 0 else { throw .notStarted(status) }
    return process
  }

  /// Types `text`, one key a character, and waits until the screen ends with `prompt` before its cursor.
  package mutating func type(_ text: String, until prompt: String) throws(Fault) {
    type(text)
    try show(until: prompt)
  }

  /// Types `text`, one key a character.
  package mutating func type(_ text: String) {
    keys += text.count
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let sent = bytes.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      guard sent > 0 else { break }
      bytes = bytes.dropFirst(sent)
    }
  }

  /// Waits until the screen ends with `prompt` before its cursor.
  package mutating func show(until prompt: String) throws(Fault) {
    repeat {
      guard takeOutput() else { throw .notShown(prompt, screen: screen.text) }
    } while !screen.beforeCursor.hasSuffix(prompt)
  }

  /// Waits for the end, and gives what `waitpid` says of it.
  package mutating func end() -> Int32 {
    while takeOutput() {}
    var status: Int32 = 0
    waitpid(process, &status, 0)
    isEnded = true
    return status
  }

  /// Sends a signal.
  package func signal(_ signal: Int32) { kill(process, signal) }

  /// Gives the window another size, as a user would.
  package mutating func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    Self.resize(terminal, columns, rows)
  }

  /// Whether the terminal shows what is typed and edits lines, as a shell left it.
  package var isOrdinary: Bool {
    var modes = termios()
    tcgetattr(terminal, &modes)
    let flags = tcflag_t(ICANON | ECHO | ISIG)
    return modes.c_lflag & flags == flags
  }

  private static func resize(_ terminal: Int32, _ columns: Int, _ rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  // False at the end, and when nothing comes for long.
  private mutating func takeOutput() -> Bool {
    var waited = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&waited, 1, 20_000) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(terminal, &bytes, bytes.count)
    guard count > 0 else { return false }
    rest += bytes[..<count]
    // A character is taken whole.
    let last = rest.lastIndex { $0 & 0xC0 != 0x80 } ?? 0
    let length = rest[last] < 0xC0 ? 1 : rest[last] < 0xE0 ? 2 : rest[last] < 0xF0 ? 3 : 4
    let end = last + length <= rest.count ? rest.count : last
    screen.take(String(decoding: rest[..<end], as: UTF8.self))
    rest.removeFirst(end)
    return true
  }
}
