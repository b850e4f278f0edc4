import Outreach

/// Appends many ready-made lines to the files of a carnet nobody else writes: whole lines, at most 1 MiB a write.
package struct BulkWriter: Sendable {
  /// Lines for one file, each ended by a line feed.
  package struct Batch: Sendable {
    package var lines: [UInt8]
    package var part: JournalFile.Part
    package var writer: String
    package var month: String

    /// Lines for the file of that `part`, `writer` and `month`.
    package init(_ lines: [UInt8], _ part: JournalFile.Part, writer: String, month: String) {
      (self.lines, self.part, self.writer, self.month) = (lines, part, writer, month)
    }
  }

  private let carnet: Carnet
  private var waiting: [Batch] = []
  private var waitingBytes = 0
  // Folders whose new entries the disk has not confirmed yet.
  private var folders = Set<String>()
  private static let limit = 1 << 20

  /// A writer of invented or imported lines.
  package init(_ carnet: Carnet) { self.carnet = carnet }

  /// Appends `batch`; it is there for good once `finish` has returned.
  package mutating func append(_ batch: Batch) throws(JournalError) {
    let file = folder(batch) + batch.month
    // Side by side only what goes to different files.
    if waitingBytes > 8 * Self.limit || waiting.contains(where: { folder($0) + $0.month == file }) {
      try flush()
    }
    waiting.append(batch)
    waitingBytes += batch.lines.count
  }

  /// Waits for the disk to hold all that was appended.
  package mutating func finish() throws(JournalError) {
    try flush()
    for folder in folders.sorted() {
      do throws(SystemFault) {
        try carnet.storage.syncFolder(folder)
      } catch {
        throw .unconfirmed(path: folder)
      }
    }
    folders = []
  }

  private mutating func flush() throws(JournalError) {
    for batch in waiting where folders.insert(folder(batch)).inserted {
      try carnet.storage.ensureFolder(folder(batch))
    }
    let batches = waiting
    (waiting, waitingBytes) = ([], 0)
    let results = sideBySide(batches.count) { [self] place -> Result<Void, JournalError> in
      do throws(JournalError) {
        return .success(try write(batches[place]))
      } catch {
        return .failure(error)
      }
    }
    for result in results { try result.get() }
  }

  private func folder(_ batch: Batch) -> String {
    carnet.path + "/" + batch.part.rawValue + "/" + batch.writer
  }

  private func write(_ batch: Batch) throws(JournalError) {
    let path = folder(batch) + "/" + batch.month + ".jsonl"
    let file = try carnet.storage.openToAppend(path)
    defer { carnet.storage.close(file) }
    let lines = batch.lines
    var start = 0
    while start < lines.count {
      var end = min(lines.count, start + Self.limit)
      if end < lines.count, let feed = lines[start..<end].lastIndex(of: 0x0A) { end = feed + 1 }
      try carnet.storage.append(lines[start..<end], to: file, path)
      start = end
    }
    do throws(SystemFault) {
      try carnet.storage.sync(file)
    } catch {
      throw .unconfirmed(path: path)
    }
  }
}
