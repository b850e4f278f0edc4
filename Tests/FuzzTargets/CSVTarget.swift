import Outreach

/// Bytes taken for a CSV file, the first of them saying which separator it has and how it comes in pieces.
enum CSVTarget {
  private struct Answer: Equatable {
    var rows: [[CSVField]] = []
    var fault: CSVFault?
  }

  static func breach(_ bytes: [UInt8]) -> String? {
    let choice = bytes.first ?? 0
    let separator = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09][Int(choice) % 3]
    let file = bytes.dropFirst()
    let whole = read(file, separator, piece: max(1, file.count))
    if read(file, separator, piece: 1 + Int(choice) / 3 % 7) != whole {
      return "read otherwise in pieces"
    }
    let lines = 1 + file.count { $0 == 0x0A || $0 == 0x0D }
    let places =
      whole.rows.joined().map { ($0.line, $0.column) }
      + (whole.fault.map { [($0.line, $0.column)] } ?? [])
    for (line, column) in places
    where !(1...lines).contains(line) || !(1...file.count + 1).contains(column) {
      return "a place outside the file: \(line), \(column)"
    }
    let again = read(written(whole.rows, separator)[...], separator, piece: 1 << 18)
    let texts = whole.rows.map { $0.map(\.bytes) }
    return again.fault == nil && again.rows.map { $0.map(\.bytes) } == texts
      ? nil : "written and read again it says something else"
  }

  private static func read(_ file: ArraySlice<UInt8>, _ separator: UInt8, piece: Int) -> Answer {
    var answer = Answer()
    var reader = CSVReader(separator: separator)
    do throws(CSVFault) {
      for start in stride(from: file.startIndex, to: file.endIndex, by: piece) {
        try reader.read(file[start..<min(file.endIndex, start + piece)], into: &answer.rows)
      }
      try reader.finish(into: &answer.rows)
    } catch {
      answer.fault = error
    }
    return answer
  }

  // Every field in quotes.
  private static func written(_ rows: [[CSVField]], _ separator: UInt8) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    return rows.flatMap { row in
      row.map { [quote] + $0.bytes.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote] }
        .joined(separator: [separator]) + [0x0D, 0x0A]
    }
  }
}
