import Foundation

/// The only right to write for one writer of one carnet on this machine.
///
/// The lock is on a side file of the local state folder: a lock on the data file would bar readers on some
/// network file systems (flock(2)).
enum WriterLock {
  /// Runs `body` while holding the lock at `path`, waited for up to ten seconds.
  static func holding<Result>(
    _ path: String, _ body: () throws(JournalError) -> Result
  ) throws(JournalError) -> Result {
    let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .failed(path) }
    defer { close(descriptor) }
    for _ in 0..<500 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return try body() }
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw .writeFailed(path: path, code: errno)
      }
      usleep(20_000)
    }
    throw .busy(path: path)
  }
}
