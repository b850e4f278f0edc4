import Outreach

/// The bytes of a carnet's files of events, by path: on disk, or in memory for trials of damage.
enum CarnetBytes: Sendable {
  case folder(String, on: any Storage)
  case memory([String: [UInt8]])

  /// Up to `count` bytes from `offset`; fewer at the end of the file.
  func bytes(of path: String, from offset: Int, count: Int) throws(JournalError) -> [UInt8] {
    switch self {
    case .folder(let folder, let storage):
      return try storage.content(of: folder + "/" + path, from: offset, count: count)
    case .memory(let files):
      return Array((files[path] ?? []).dropFirst(offset).prefix(count))
    }
  }

  /// The size of the file; links are not followed.
  func size(of path: String) throws(JournalError) -> Int {
    switch self {
    case .folder(let folder, let storage): try storage.size(at: folder + "/" + path)
    case .memory(let files): files[path]?.count ?? 0
    }
  }

  /// The disk; of no use in memory.
  var storage: any Storage {
    switch self {
    case .folder(_, let storage): storage
    case .memory: Disk()
    }
  }

  /// The ledger of what `parts` have read of `files`.
  func ledger(
    _ parts: consuming [LedgerBuilder], of files: [JournalFile]
  ) throws(JournalError) -> Ledger {
    var lines = LineFetching(on: storage)
    defer { lines.close() }
    return try Ledger(parts) { source, id throws(JournalError) in
      let path = files[source.file].relativePath
      switch self {
      case .folder(let folder, _):
        return try lines.line(at: source.offset, of: folder + "/" + path, holding: id)
      case .memory(let files):
        return Array((files[path] ?? [])[source.offset...].prefix { $0 != 0x0A })
      }
    }
  }
}
