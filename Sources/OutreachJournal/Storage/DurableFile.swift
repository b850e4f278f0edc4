import Foundation

/// New small files that are wholly there or not there at all.
enum DurableFile {
  /// Writes a file that does not exist yet: aside, synced, then renamed; mode 0600.
  static func write(_ bytes: [UInt8], to path: String) throws(JournalError) {
    let aside = path + ".tmp"
    let descriptor = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .failed(path) }
    defer { close(descriptor) }
    try writeAll(bytes, to: descriptor, path)
    guard fsync(descriptor) == 0, rename(aside, path) == 0 else { throw .failed(path) }
    try DurableFolder.sync(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
  }

  private static func writeAll(
    _ bytes: [UInt8], to descriptor: Int32, _ path: String
  ) throws(JournalError) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { throw .failed(path) }
      start += count
    }
  }
}

/// Folders that outlive a power cut.
enum DurableFolder {
  /// Makes a folder of mode 0700, and those above it that are missing, unless it is there.
  static func make(_ path: String) throws(JournalError) {
    if FileAccess.exists(path) { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try make(String(path[..<slash]))
    }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .failed(path) }
    if let slash = path.lastIndex(of: "/") {
      try sync(slash == path.startIndex ? "/" : String(path[..<slash]))
    }
  }

  /// Makes sure that a folder's entries are on disk.
  static func sync(_ path: String) throws(JournalError) {
    let descriptor = open(path.isEmpty ? "/" : path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .failed(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .failed(path) }
  }
}

extension JournalError {
  /// The failure of the last system call, on `path`, when nothing was written.
  static func failed(_ path: String) -> JournalError {
    errno == EACCES || errno == EPERM || errno == EROFS
      ? .notPermitted(path: path)
      : errno == ELOOP ? .notPlainFile(path: path) : .writeFailed(path: path, code: errno)
  }
}
