/// A line on standard error that says how far a long command is: on a terminal only, and past one second.
struct Progress {
  private let environment: Environment
  private let total: Int
  private let start: Int64
  private var shown: Int64 = 0

  /// Progress towards `total`.
  init(_ environment: Environment, total: Int) {
    self.environment = environment
    self.total = total
    start = environment.now()
  }

  /// Says that `done` of the total are done, ten times a second at most.
  mutating func show(_ done: Int, _ what: String) {
    let now = environment.now()
    guard environment.errorIsTerminal, now - start > 1000, now - shown > 100 else { return }
    shown = now
    let percent = total == 0 ? 100 : done * 100 / total
    _ = environment.writeError("\r" + typeset("\(what) : \(done) sur \(total) (\(percent) %)"))
  }

  /// Clears the line.
  func end() {
    if shown > 0 { _ = environment.writeError("\r\u{1B}[K") }
  }
}
