import Foundation

/// What most programs do, to be seen to lose: append, `fsync`, and `fsync` again when that fails.
struct NaiveJournal {
  private let path: String
  private let descriptor: Int32
  private var lines: [String] = []

  init(path: String) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
  }

  /// Lines it would have reported as saved.
  var saved: Int { lines.count }

  /// Appends a line and keeps it in mind when a `fsync` said that it is on disk.
  mutating func append() {
    let line = "event \(lines.count) " + String(repeating: "x", count: 300)
    guard write(descriptor, line + "\n", line.utf8.count + 1) == line.utf8.count + 1 else { return }
    for _ in 0..<5 where fsync(descriptor) == 0 {
      lines.append(line)
      return
    }
  }

  func close() { _ = Foundation.close(descriptor) }

  /// Lines reported as saved that the file does not hold.
  var lost: Int {
    let there = Set(Disk.text(path).split(separator: "\n").map(String.init))
    return lines.filter { !there.contains($0) }.count
  }
}
