import BruteForce

/// One machine's copy of a carnet's journal: its own files grow, the others' come by a synchroniser.
struct Device {
  /// The folder it writes below; nobody else does.
  let writer: String
  /// Years its clock is off by.
  let drift: Int
  /// Bytes by path below `journal/`.
  private(set) var files: [String: [UInt8]] = [:]

  init(writer: String, drift: Int) {
    self.writer = writer
    self.drift = drift
  }

  /// Appends a line to the file of the month in which the clock says that it is recorded.
  mutating func record(_ line: [UInt8]) -> [UInt8] {
    let drifted = Self.drifted(line, by: drift)
    files["\(writer)/\(Self.month(of: drifted)).jsonl", default: []] += drifted + [0x0A]
    return drifted
  }

  /// A copy of `bytes` comes in under `path`: a longer prefix replaces a shorter one, anything else stands
  /// beside what is there.
  mutating func receive(_ bytes: [UInt8], as path: String) {
    guard let mine = files[path] else {
      files[path] = bytes
      return
    }
    if bytes.starts(with: mine) {
      files[path] = bytes
    } else if !mine.starts(with: bytes) {
      files[path.dropLast(6) + " (copie en conflit).jsonl"] = bytes
    }
  }

  /// The month in which a line says it was recorded.
  private static func month(of line: [UInt8]) -> String {
    year(in: line).map { String(decoding: line[$0..<$0 + 7], as: UTF8.self) } ?? "2026-01"
  }

  private static func drifted(_ line: [UInt8], by years: Int) -> [UInt8] {
    guard years != 0, let start = year(in: line) else { return line }
    var line = line
    let year = line[start..<start + 4].reduce(0) { $0 * 10 + Int($1) - 48 } + years
    line.replaceSubrange(start..<start + 4, with: Array(String(year).utf8))
    // Not every year has one.
    if line[start + 4..<start + 10].elementsEqual("-02-29".utf8) { line[start + 9] = 0x38 }
    return line
  }

  // Where the instant of recording begins.
  private static func year(in line: [UInt8]) -> Int? {
    let mark = Array("\"at\":\"".utf8)
    guard line.count > mark.count + 10 else { return nil }
    return (0..<line.count - mark.count - 10).first { line[$0...].starts(with: mark) }
      .map { $0 + mark.count }
  }
}
