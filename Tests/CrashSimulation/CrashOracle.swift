import Outreach
import OutreachJournal
import Synchronization

/// What must be true of a carnet's files whatever happened, looked at byte by byte and without the reader.
struct CrashOracle {
  // What a line that was written says.
  private struct Said {
    var id: String
    var number: Int?
    var sealed: Range<Int>?
    var isNote: Bool
  }

  // Every line that was ever on its way to a file.
  private var attempted: [WrittenLine: Said] = [:]
  // By writer's folder.
  private var acknowledged: [String: Set<WrittenLine>] = [:]
  // What was written last: lines by id, and those of notes.
  private var lastLines: [String: WrittenLine] = [:]
  private var lastNotes: [WrittenLine] = []
  /// Events of the journal found by the last look.
  private(set) var journalEvents = 0

  /// Learns what was written since the last time.
  mutating func note(_ disk: SimulatedDisk) {
    (lastLines, lastNotes) = ([:], [])
    for attempt in disk.state.withLock({ $0.takeAttempts() }) {
      for line in Array(attempt).lines {
        let said = attempted[line] ?? Self.said(line)
        attempted[line] = said
        if said?.isNote == true { lastNotes.append(line) }
        if let said { lastLines[said.id] = line }
      }
    }
  }

  /// Events that the last command said were recorded.
  mutating func acknowledge(_ events: [Event], _ folder: String) {
    for event in events {
      acknowledged[folder, default: []].insert(
        lastLines[event.id] ?? WrittenLine(event.line.dropLast()))
    }
  }

  /// The same of the notes that it wrote.
  mutating func acknowledgeNotes(_ folder: String) {
    acknowledged[folder, default: []].formUnion(lastNotes)
  }

  /// What is in the files of a folder, cut at line feeds.
  func lines(_ disk: SimulatedDisk, _ folder: String) -> Set<WrittenLine> {
    Set(files(disk, folder).flatMap(\.content.lines))
  }

  /// The first thing that is not as it must be.
  mutating func violation(_ disk: SimulatedDisk, isImporting: Bool) -> String? {
    journalEvents = 0
    for part in ["journal", "confidentiel"] {
      let writers = disk.state.withLock { $0.names(CrashRun.carnetPath + "/" + part) }
      let folders = Set(
        writers.map { part + "/" + $0 } + acknowledged.keys.filter { $0.hasPrefix(part) })
      for folder in folders.sorted() {
        let isPending = isImporting && folder.contains("import")
        if let fault = violation(disk, folder, isPending) { return folder + ": " + fault }
      }
    }
    return nil
  }

  private mutating func violation(
    _ disk: SimulatedDisk, _ folder: String, _ isPending: Bool
  ) -> String? {
    var events: [String: (number: Int?, line: WrittenLine)] = [:]
    var lost = acknowledged[folder] ?? []
    for file in files(disk, folder) {
      var seals: [Range<Int>] = []
      var bad: [Range<Int>] = []
      for line in file.content.lines {
        guard let said = attempted[line] else {
          bad.append(line.bytes.indices)
          continue
        }
        lost.remove(line)
        if let seal = said.sealed { seals.append(seal) }
        if let other = events[said.id], other.line != line { return "two events " + said.id }
        events[said.id] = (said.number, line)
      }
      let end = file.content.last == 0x0A ? file.content.count - 1 : file.content.count
      for bad in bad where bad.upperBound < end && !isPending {
        let isSealed = seals.contains {
          $0.lowerBound <= bad.lowerBound && bad.upperBound <= $0.upperBound
        }
        if !isSealed, !isBeforeTornSeal(bad, in: file.content) {
          return "\(file.name) damaged at \(bad)"
        }
      }
    }
    if let lost = lost.first { return "lost " + lost.text }
    if folder.hasPrefix("journal") { journalEvents += events.count }
    let numbers = events.values.compactMap(\.number).sorted()
    if !isPending, !zip(numbers, 1...).allSatisfy({ $0 == $1 }) { return "numbers \(numbers)" }
    return nil
  }

  // All that follows is what the disk took of seals: they were to name the line.
  private func isBeforeTornSeal(_ bad: Range<Int>, in content: [UInt8]) -> Bool {
    Array(content[(bad.upperBound + 1)...]).lines.allSatisfy { line in
      let taken = line.bytes.prefix { $0 != 0 }
      return !taken.isEmpty
        && attempted.contains { $1.sealed != nil && $0.bytes.starts(with: taken) }
    }
  }

  private func files(
    _ disk: SimulatedDisk, _ folder: String
  ) -> [(name: String, content: [UInt8])] {
    let path = CrashRun.carnetPath + "/" + folder
    return disk.state.withLock { $0.contents(path) }.filter { $0.name.hasSuffix(".jsonl") }
  }

  private static func said(_ line: WrittenLine) -> Said? {
    guard let json = try? JSONValue(json: Array(line.bytes)), let event = Event(json: json) else {
      return nil
    }
    var said = Said(id: event.id, number: event.number, isNote: event.typeName == "note")
    if let offset = event["offset"]?.integer, let length = event["length"]?.integer {
      said.sealed = offset..<offset + length
    }
    return said
  }
}
