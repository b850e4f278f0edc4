import Glibc

/// A system call that failed, by its error number.
package struct SystemFault: Error, Equatable, Sendable {
  package let code: Int32

  package init(_ code: Int32) { self.code = code }

  /// What the last call left.
  static var last: SystemFault { SystemFault(errno) }

  /// The error number of a full disk, which may take a part of what is written to it.
  static let full = ENOSPC

  /// Nothing has that name.
  package var isAbsence: Bool { code == ENOENT || code == ENOTDIR }
}

extension JournalError {
  /// A reading of `path` that failed.
  init(reading path: String, _ fault: SystemFault) {
    switch fault.code {
    case EACCES, EPERM: self = .notPermitted(path: path)
    case ELOOP, ENXIO: self = .notPlainFile(path: path)
    case let code: self = .readFailed(path: path, code: code)
    }
  }

  /// A writing of `path` that failed before anything was written.
  init(writing path: String, _ fault: SystemFault) {
    switch fault.code {
    case EACCES, EPERM: self = .notPermitted(path: path)
    case EROFS: self = .readOnly(path: path)
    case ELOOP, ENXIO: self = .notPlainFile(path: path)
    case let code: self = .writeFailed(path: path, code: code)
    }
  }
}
