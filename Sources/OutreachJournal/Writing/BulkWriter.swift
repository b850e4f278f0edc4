package import Outreach

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
  private let at: Instant
  private let random: @Sendable () -> UInt64
  private var waiting: [Batch] = []
  private var waitingBytes = 0
  // Folders whose new entries the disk has not confirmed yet.
  private var folders = Set<String>()
  // Files that were looked at before the first line was added.
  private var files = Set<String>()
  private static let limit = 1 << 20

  /// A writer of invented or imported lines; it seals at the moment `at` what an earlier one left unfinished.
  package init(_ carnet: Carnet, at: Instant, random: @escaping @Sendable () -> UInt64) {
    self.carnet = carnet
    self.at = at
    self.random = random
  }

  /// Appends `batch`; it is there for good once `finish` has returned.
  ///
  /// An empty one makes sure of what its file holds already: an import that was killed may have left lines
  /// that only the cache has.
  package mutating func append(_ batch: Batch) throws(JournalError) {
    let file = path(batch)
    // Side by side only what goes to different files.
    if waitingBytes > 8 * Self.limit || waiting.contains(where: { path($0) == file }) {
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
        try carnet.storage.syncFolders(folder)
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
    let batches = waiting.map { (batch: $0, isFirst: files.insert(path($0)).inserted) }
    (waiting, waitingBytes) = ([], 0)
    _ = try sideBySide(batches.count) { [self] place throws(JournalError) in
      try write(batches[place].batch, isFirst: batches[place].isFirst)
    }
  }

  private func folder(_ batch: Batch) -> String {
    carnet.path + "/" + batch.part.rawValue + "/" + batch.writer
  }

  private func path(_ batch: Batch) -> String { folder(batch) + "/" + batch.month + ".jsonl" }

  private func write(_ batch: Batch, isFirst: Bool) throws(JournalError) {
    let (storage, path) = (carnet.storage, path(batch))
    let isThere = try storage.kind(at: path) != nil
    if !isThere, batch.lines.isEmpty { return }
    let file = try storage.openOwn(path, isThere ? .appending : .creating)
    defer { storage.close(file) }
    var lines = batch.lines
    if isFirst, isThere {
      try confirm(file, path)
      let residue = try BulkResidue(of: path, file, on: storage)
      lines = residue.seals(at: at, by: batch.writer, random: random) + lines
    }
    var start = 0
    while start < lines.count {
      var end = min(lines.count, start + Self.limit)
      if end < lines.count, let feed = lines[start..<end].lastIndex(of: 0x0A) { end = feed + 1 }
      do throws(SystemFault) {
        let count = try storage.uninterrupted { () throws(SystemFault) in
          try storage.append(lines[start..<end], to: file)
        }
        guard count == end - start else { throw SystemFault(SystemFault.full) }
      } catch {
        throw start == 0 ? JournalError(writing: path, error) : .unconfirmed(path: path)
      }
      start = end
    }
    try confirm(file, path)
  }

  // After a failure the cache may hold what the disk does not: it is dropped, so that what is missing shows.
  private func confirm(_ file: Int32, _ path: String) throws(JournalError) {
    do throws(SystemFault) {
      try carnet.storage.sync(file)
    } catch {
      carnet.storage.forget(file)
      throw .unconfirmed(path: path)
    }
  }
}
