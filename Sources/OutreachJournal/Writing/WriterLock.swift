import Glibc
import Outreach

/// The only right to write for one writer of one carnet on this machine.
///
/// The lock is on a side file of the local state folder: a lock on the data file would bar readers on some
/// network file systems (flock(2)).
enum WriterLock {
  /// Where the lock of `post` in `carnet` is.
  private static func path(of post: Post, _ carnet: Carnet, in stateFolder: String) -> String {
    stateFolder + "/\(carnet.settings.id)-\(post.writer).lock"
  }

  /// Runs `body` as the only one that writes for `post` in `carnet` on this machine; its lock is in `stateFolder`.
  static func holding<Result>(
    for post: Post, _ carnet: Carnet, in stateFolder: String,
    _ body: () throws(JournalError) -> Result
  ) throws(JournalError) -> Result {
    try carnet.storage.ensureFolder(stateFolder)
    return try holding(path(of: post, carnet, in: stateFolder), on: carnet.storage, body)
  }

  /// Runs `body` while holding the lock at `path`, waited for up to ten seconds.
  static func holding<Result>(
    _ path: String, on storage: any Storage, _ body: () throws(JournalError) -> Result
  ) throws(JournalError) -> Result {
    let file = try opened(path, on: storage)
    defer { storage.close(file) }
    for _ in 0..<500 {
      if try isTaken(file, path, on: storage) { return try body() }
      usleep(20_000)
    }
    throw .busy(path: path)
  }

  private static func opened(
    _ path: String, on storage: any Storage
  ) throws(JournalError) -> Int32 {
    do throws(SystemFault) {
      return try storage.uninterrupted { () throws(SystemFault) in
        try storage.open(path, .locking)
      }
    } catch {
      throw error.code == ELOOP ? .notPlainLock(path: path) : JournalError(writing: path, error)
    }
  }

  // A file system without locks is an error: to go on without one would double numbers.
  private static func isTaken(
    _ file: Int32, _ path: String, on storage: any Storage
  ) throws(JournalError) -> Bool {
    do throws(SystemFault) {
      try storage.lock(file)
      return true
    } catch {
      if error.code == EWOULDBLOCK || error.code == EINTR { return false }
      throw JournalError(writing: path, error)
    }
  }
}

extension Carnet {
  /// The files that the carnet's writers on this machine lock, by name; one that is there need not be held.
  package func locks(in stateFolder: String) -> [String] {
    ((try? storage.names(in: stateFolder)) ?? []).filter {
      $0.hasPrefix(settings.id + "-") && $0.hasSuffix(".lock") && !$0.contains(".json")
    }
  }
}
