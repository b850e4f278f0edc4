internal import Dispatch
internal import Foundation
internal import Synchronization

extension Terminal {
  /// The terminal of the process: keys from standard input, the screen on standard error, as all questions.
  package static func live() -> Terminal {
    let use = Mutex<TerminalUse?>(nil)
    // What was typed ahead of the next question: it may be asked after the terminal was given back.
    let ahead = Mutex<[UInt8]>([])
    return Terminal(
      start: {
        use.withLock { use in
          if use == nil { use = TerminalUse() }
          return use != nil
        }
      },
      stop: {
        use.withLock { use in
          use?.end()
          use = nil
        }
      },
      read: { ahead.withLock { ahead in line(&ahead) { use.withLock { $0?.next() ?? .end } } } },
      columns: { terminalColumns(STDERR_FILENO) },
      show: { text in _ = writeAll(text, to: STDERR_FILENO) })
  }

  // At most one line of what was typed; the rest is kept.
  private static func line(_ ahead: inout [UInt8], _ next: () -> Input) -> Input {
    if ahead.isEmpty {
      let input = next()
      guard case .bytes(let bytes) = input else { return input }
      ahead = bytes
    }
    let end = ahead.firstIndex { $0 == 0x0D || $0 == 0x0A } ?? ahead.count - 1
    defer { ahead.removeFirst(end + 1) }
    return .bytes(Array(ahead[...end]))
  }
}

// The terminal while keys come one by one, and what it was before.
private struct TerminalUse {
  private var before = termios()
  // A byte comes through the pipe at each change of size, so that one wait serves both.
  private var ends: [Int32] = [-1, -1]
  private let resizing = DispatchSource.makeSignalSource(signal: SIGWINCH)
  private let endings = [SIGTERM, SIGINT, SIGHUP, SIGQUIT].map { ($0, source($0)) }

  // `nil` when the terminal refuses.
  init?() {
    guard tcgetattr(STDIN_FILENO, &before) == 0, pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let signalled = ends[1]
    resizing.setEventHandler {
      var byte: UInt8 = 0
      _ = write(signalled, &byte, 1)
    }
    resizing.resume()
    for (signal, ending) in endings {
      let before = before
      ending.setEventHandler { Self.die(of: signal, before) }
      ending.resume()
    }
    var modes = before
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    modes.c_iflag &= ~tcflag_t(ICRNL | IXON | ISTRIP | INLCR)
    guard tcsetattr(STDIN_FILENO, TCSADRAIN, &modes) == 0 else {
      end()
      return nil
    }
  }

  private static func source(_ signal: Int32) -> any DispatchSourceSignal {
    DispatchSource.makeSignalSource(signal: signal)
  }

  // As the signal would have it, but for the terminal, which is given back first.
  private static func die(of signal: Int32, _ before: termios) {
    var modes = before
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    _ = writeAll("\n", to: STDERR_FILENO)
    Foundation.signal(signal, SIG_DFL)
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, signal)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    raise(signal)
  }

  mutating func end() {
    tcsetattr(STDIN_FILENO, TCSADRAIN, &before)
    resizing.cancel()
    for (signal, ending) in endings {
      ending.cancel()
      Foundation.signal(signal, SIG_DFL)
    }
    for end in ends { close(end) }
  }

  func next() -> Terminal.Input {
    var waited = [STDIN_FILENO, ends[0]].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while poll(&waited, nfds_t(waited.count), -1) < 0 {
      guard errno == EINTR else { return .end }
    }
    var bytes = [UInt8](repeating: 0, count: 256)
    if waited[1].revents & Int16(POLLIN) != 0 {
      _ = read(ends[0], &bytes, bytes.count)
      return .resized
    }
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    return count > 0 ? .bytes(Array(bytes[..<count])) : .end
  }
}
