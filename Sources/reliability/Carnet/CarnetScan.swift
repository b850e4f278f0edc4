import Foundation

/// All that stands in a carnet, read by nothing of the program's own.
struct CarnetScan {
  /// The lines that are events, by id, the journal's only.
  private(set) var events: [String: [UInt8]] = [:]
  /// Those of them that only give up a fragment.
  private(set) var seals = Set<String>()
  /// What is wrong: damage, doubled or missing numbers, an id that says two things.
  private(set) var faults: [String] = []
  /// Bad lines at the end of a file, or named by a seal.
  private(set) var fragments = 0

  init(_ carnet: String) {
    for part in ["journal", "confidentiel"] {
      for writer in Disk.names(in: carnet + "/" + part) where !writer.contains("/") {
        read(carnet + "/" + part + "/" + writer, isJournal: part == "journal")
      }
    }
  }

  private mutating func read(_ folder: String, isJournal: Bool) {
    var numbers: [Int: String] = [:]
    for (name, bytes) in Disk.files(in: folder).sorted(by: { $0.key < $1.key })
    where name.hasSuffix(".jsonl") {
      var bad: [Range<Int>] = []
      var sealed = Set<Range<Int>>()
      for range in Self.lines(bytes) {
        guard let line = JournalLine(Array(bytes[range])) else {
          bad.append(range)
          continue
        }
        if let number = line.number {
          if let other = numbers[number], other != line.id {
            faults.append("\(folder)/\(name): number \(number) twice")
          }
          numbers[number] = line.id
        }
        if let known = events[line.id], known != line.bytes {
          faults.append("\(folder)/\(name): \(line.id) says two things")
        }
        if isJournal { events[line.id] = line.bytes }
        if let seal = line.seal {
          sealed.insert(seal)
          seals.insert(line.id)
        }
      }
      for range in bad where !sealed.contains(range) && range.upperBound < bytes.count - 1 {
        faults.append("\(folder)/\(name): damage at byte \(range.lowerBound)")
      }
      fragments += bad.count
    }
    let missing = Set(1...max(1, numbers.keys.max() ?? 1)).subtracting(numbers.keys)
    if !numbers.isEmpty, !missing.isEmpty {
      faults.append("\(folder): numbers missing: \(missing.sorted().prefix(5))")
    }
  }

  // Without their line feeds; empty lines are none.
  private static func lines(_ bytes: [UInt8]) -> [Range<Int>] {
    bytes.split(separator: 0x0A).map { $0.startIndex..<$0.endIndex }
  }
}
