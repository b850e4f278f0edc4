internal import Foundation

extension Environment {
  /// The process itself. A closed pipe and a file grown past its limit are reported by the writes from then on;
  /// they no longer end the process.
  package static func live() -> Environment {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let process = ProcessInfo.processInfo
    return Environment(
      now: { Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)) },
      variables: process.environment,
      currentDirectory: FileManager.default.currentDirectoryPath,
      homeDirectory: home(process.environment),
      userName: NSUserName(),
      readInput: { () throws(Failure) in try readLine(STDIN_FILENO) },
      inputIsTerminal: isatty(STDIN_FILENO) == 1,
      outputIsTerminal: isatty(STDOUT_FILENO) == 1,
      errorIsTerminal: isatty(STDERR_FILENO) == 1,
      columns: terminalColumns(STDOUT_FILENO),
      terminal: .live(),
      writeOutput: { writeAll($0, to: STDOUT_FILENO) },
      writeError: { writeAll($0, to: STDERR_FILENO) },
      random: { UInt64.random(in: .min ... .max) })
  }
}

extension CommandLine {
  /// The arguments as they were given, the program's name left out: `arguments` mends what is not text.
  ///
  /// Invariant of the system: as many texts as are counted, each ended by a zero, there until the process ends.
  package static var argumentBytes: [[UInt8]] {
    (1..<max(1, Int(argc))).compactMap { place in
      unsafeArgv[place].map { text in
        Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
      }
    }
  }
}

// What the system knows of the user comes second: a user may move to another folder.
private func home(_ variables: [String: String]) -> String {
  guard let home = variables["HOME"], home.hasPrefix("/") else { return NSHomeDirectory() }
  return home
}

// Byte by byte: what follows the line is left for whoever reads next, this process or another.
private func readLine(_ descriptor: Int32) throws(Failure) -> [UInt8]? {
  var line: [UInt8] = []
  var byte: UInt8 = 0
  while line.last != 0x0A {
    let got = read(descriptor, &byte, 1)
    if got < 0, errno == EINTR { continue }
    if got < 0 {
      throw Failure(
        .inputOutput, at: "entrée standard", "elle ne peut pas être lue",
        remedy: "La donner d’une autre façon, puis relancer")
    }
    if got == 0 { break }
    line.append(byte)
  }
  return line.isEmpty ? nil : line
}

/// Writes `text` whole, as it stands.
func writeAll(_ text: String, to descriptor: Int32) -> WriteResult {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let sent = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
    if sent >= 0 {
      rest = rest.dropFirst(sent)
    } else if errno == EPIPE {
      return .pipeClosed
    } else if errno != EINTR {
      return .failed
    }
  }
  return .written
}

/// Columns of the terminal behind `descriptor`, 80 when there is none.
func terminalColumns(_ descriptor: Int32) -> Int {
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
  return Int(size.ws_col)
}
