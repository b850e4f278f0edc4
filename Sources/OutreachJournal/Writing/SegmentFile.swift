import Outreach

/// The file a writer appends to next, and what its last line says; used under the writer's lock only.
struct SegmentFile {
  private let storage: any Storage
  private let folder: String
  private let month: String
  private let number: Int
  private let size: Int
  private let needsLineFeed: Bool
  /// Bytes at the end of the newest file that are no line.
  let torn: Range<Int>?
  /// The last event's number, 0 before the first.
  var lastNumber = 0
  /// The last event's id.
  var lastID: String?

  /// Looks at the newest files of `writer`, whose months never go back even when the clock does.
  init(
    _ carnet: Carnet, _ part: JournalFile.Part, writer: String, at: Instant
  ) throws(JournalError) {
    storage = carnet.storage
    folder = carnet.path + "/" + part.rawValue + "/" + writer
    try storage.ensureFolder(folder)
    guard try storage.kind(at: folder) == .folder else { throw .notPlainFile(path: folder) }
    let segments = try storage.names(in: folder).compactMap {
      name -> (month: String, number: Int)? in
      guard name.hasSuffix(".jsonl") else { return nil }
      return JournalFile(part: part, writer: writer, name: name).segment
    }.sorted { ($0.month, $0.number) < ($1.month, $1.number) }
    let current = String(at.iso.prefix(7))
    let newest = segments.last
    var tail: SegmentTail?
    if let newest {
      tail = try SegmentTail(of: folder + "/" + Self.name(newest.month, newest.number), on: storage)
    }
    if let newest, newest.month >= current {
      (month, number) = newest
      size = tail?.size ?? 0
      torn = tail?.torn
      needsLineFeed = tail?.endsWithLineFeed == false
    } else {
      (month, number, size, torn, needsLineFeed) = (current, 1, 0, nil, false)
    }
    for segment in segments.reversed() {
      let path = folder + "/" + Self.name(segment.month, segment.number)
      guard let last = try SegmentTail(of: path, on: storage).last else { continue }
      (lastNumber, lastID) = (last.number, last.id)
      break
    }
  }

  /// Writes `events` in one write and waits for the disk; when it does not confirm, once more in a new file.
  func append(_ events: [Event]) throws(JournalError) {
    let lines = events.flatMap(\.line)
    let path = folder + "/" + Self.name(month, number)
    if try write((needsLineFeed ? [0x0A] : []) + lines, to: path, isNew: size == 0) { return }
    // The file is never touched again: what the cache holds of it may differ from the disk.
    let next = folder + "/" + Self.name(month, number + 1)
    do throws(JournalError) {
      if try write(lines, to: next, isNew: true) { return }
    } catch {}
    throw .unconfirmed(path: path)
  }

  // Tells whether the disk confirmed.
  private func write(_ bytes: [UInt8], to path: String, isNew: Bool) throws(JournalError) -> Bool {
    let file = try storage.openToAppend(path)
    defer { storage.close(file) }
    try storage.append(bytes[...], to: file, path)
    do throws(SystemFault) {
      try storage.sync(file)
    } catch {
      return false
    }
    do throws(SystemFault) {
      if isNew { try storage.syncFolder(folder) }
    } catch {
      throw JournalError(writing: path, error)
    }
    return true
  }

  private static func name(_ month: String, _ number: Int) -> String {
    month + (number == 1 ? "" : "-\(number)") + ".jsonl"
  }
}
