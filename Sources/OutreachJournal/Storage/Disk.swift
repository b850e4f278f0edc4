import Glibc

/// The disk of this machine.
///
/// The one place of this target that hands raw memory to the system. Invariant: a read never goes
/// beyond the buffer.
package struct Disk: Storage {
  package init() {}

  package func open(_ path: String, _ use: FileUse) throws(SystemFault) -> Int32 {
    let always = O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file =
      switch use {
      case .reading: Glibc.open(path, O_RDONLY | always)
      case .appending: Glibc.open(path, O_RDWR | O_APPEND | always)
      case .creating: Glibc.open(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL | always, 0o600)
      case .locking: Glibc.open(path, O_RDWR | O_CREAT | always, 0o600)
      }
    guard file >= 0 else { throw .last }
    // Whatever the user's mask took away; a file system without modes refuses, which changes nothing.
    if use == .creating || use == .locking { fchmod(file, 0o600) }
    return file
  }

  package func close(_ file: Int32) { Glibc.close(file) }

  package func read(
    _ file: Int32, into buffer: inout [UInt8], from start: Int, at offset: Int
  ) throws(SystemFault) -> Int {
    let count = buffer.withUnsafeMutableBytes { bytes in
      pread(file, bytes.baseAddress.map { $0 + start }, bytes.count - start, off_t(offset))
    }
    guard count >= 0 else { throw .last }
    return count
  }

  package func append(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(SystemFault) -> Int {
    let count = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    guard count >= 0 else { throw .last }
    return count
  }

  package func sync(_ file: Int32) throws(SystemFault) {
    guard fdatasync(file) == 0 else { throw .last }
  }

  package func forget(_ file: Int32) { posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED) }

  package func lock(_ file: Int32) throws(SystemFault) {
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else { throw .last }
  }

  package func status(of file: Int32) throws(SystemFault) -> FileStatus {
    var found = stat()
    guard fstat(file, &found) == 0 else { throw .last }
    return FileStatus(found)
  }

  package func status(at path: String) throws(SystemFault) -> FileStatus {
    var found = stat()
    guard lstat(path, &found) == 0 else { throw .last }
    return FileStatus(found)
  }

  package func list(_ path: String) throws(SystemFault) -> [String] {
    guard let folder = opendir(path) else { throw .last }
    defer { closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else { break }
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw .last }
    return names
  }

  package func makeFolder(_ path: String) throws(SystemFault) {
    guard mkdir(path, 0o700) == 0 else { throw .last }
    chmod(path, 0o700)
  }

  package func restrict(_ path: String, _ kind: FileStatus.Kind) throws(SystemFault) {
    guard chmod(path, kind == .folder ? 0o700 : 0o600) == 0 else { throw .last }
  }

  package func syncFolder(_ path: String) throws(SystemFault) {
    let folder = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw .last }
    defer { Glibc.close(folder) }
    guard fsync(folder) == 0 else { throw .last }
  }

  package func rename(_ path: String, to other: String) throws(SystemFault) {
    guard Glibc.rename(path, other) == 0 else { throw .last }
  }

  /// Whether the file system encrypts this folder by itself (fscrypt); `false` also when it cannot be told.
  func isEncryptedFolder(_ path: String) -> Bool {
    let folder = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return false }
    defer { Glibc.close(folder) }
    // FS_IOC_GETFLAGS and FS_ENCRYPT_FL of linux/fs.h, where the first is a macro that Swift does not see.
    var flags = 0
    return ioctl(folder, 0x8008_6601, &flags) == 0 && flags & 0x800 != 0
  }

  package func remove(_ path: String) throws(SystemFault) {
    guard unlink(path) == 0 else { throw .last }
  }
}

extension FileStatus {
  fileprivate init(_ found: stat) {
    let kind: Kind =
      switch found.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    self.init(
      kind: kind, size: Int(found.st_size), names: Int(found.st_nlink),
      isOwn: found.st_uid == geteuid(), isOpen: found.st_mode & 0o077 != 0)
  }
}
