import Foundation

/// How a process ended and what it said.
struct Ended: Sendable {
  /// `nil` when a signal ended it.
  let status: Int32?
  let signal: Int32?
  let output: String
  let error: String
  let line: String

  private init(_ code: Int32, _ child: Child) {
    let signal = code & 0x7F
    status = signal == 0 ? code >> 8 & 0xFF : nil
    self.signal = signal == 0 ? nil : signal
    output = child.output.hasPrefix("/dev/") ? "" : Disk.text(child.output)
    error = child.errors.hasPrefix("/dev/") ? "" : Disk.text(child.errors)
    line = child.line
  }

  /// The end of `process`, when it has come.
  static func reap(_ process: pid_t, _ child: Child) -> Ended? {
    var code: Int32 = 0
    return waitpid(process, &code, WNOHANG) == process ? Ended(code, child) : nil
  }

  /// The end of `process`, waited for.
  static func wait(_ process: pid_t, _ child: Child) -> Ended {
    var code: Int32 = 0
    while waitpid(process, &code, 0) < 0, errno == EINTR {}
    return Ended(code, child)
  }

  /// The event that was reported as saved, if one was.
  var acknowledged: String? {
    guard output.contains("enregistré") else { return nil }
    let mark = "annuler : allervers annuler "
    return output.replacingOccurrences(of: "\u{A0}", with: " ").components(separatedBy: mark)
      .dropFirst().last.map { String($0.prefix { $0.isLetter || $0.isNumber }) }
  }

  /// The end of the code of the youth it speaks of.
  var youth: String? {
    output.components(separatedBy: "jeune ").dropFirst().first
      .map { String($0.prefix { $0.isLetter || $0.isNumber }) }
  }

  var summary: String {
    let how = signal.map { "ended by signal \($0)" } ?? "status \(status ?? -1)"
    return how + ", said « " + (error.isEmpty ? output : error).prefix(300) + " »"
  }
}
