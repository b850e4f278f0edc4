import Foundation

/// Holds the only right to write for one writer of one carnet on this machine, until released.
///
/// The lock is on a side file of the local state folder: a lock on the data file would bar readers on some
/// network file systems (flock(2)).
struct WriterLock: ~Copyable {
  private let descriptor: Int32

  /// Waits up to ten seconds.
  init(_ path: String) throws(JournalError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .failed(path) }
    for _ in 0..<500 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK || errno == EINTR else {
        let code = errno
        close(descriptor)
        throw .writeFailed(path: path, code: code)
      }
      usleep(20_000)
    }
    close(descriptor)
    throw .busy(path: path)
  }

  deinit { close(descriptor) }
}
