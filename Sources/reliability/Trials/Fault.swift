/// A system call made to fail, once or for ever from then on.
struct Fault: Sendable {
  let scene: FaultScene
  let call: String
  let error: String
  let isForEver: Bool
  /// Which call it is, counted from 1 among those about the carnet's files.
  var place = 1

  /// `noter:openat:EIO:3+`.
  var name: String { "\(scene.name):\(call):\(error):\(place)" + (isForEver ? "+" : "") }

  /// As `strace -e inject=` wants it.
  var injection: String { "\(call):error=\(error):when=\(place)" + (isForEver ? "+" : "") }

  /// Every fault of a scene at its first place; one error a call when `isShort`.
  static func all(_ scene: FaultScene, isShort: Bool) -> [Fault] {
    errors.flatMap { call, errors in
      (isShort ? Array(errors.prefix(1)) : errors).flatMap { error in
        // A call interrupted for ever is no disk's doing.
        (error == "EINTR" ? [false] : [false, true]).map {
          Fault(scene: scene, call: call, error: error, isForEver: $0)
        }
      }
    }
  }

  private static let errors = [
    ("openat", ["EIO", "EACCES", "EMFILE", "ENOSPC", "EROFS", "EINTR", "ENFILE", "EDQUOT"]),
    ("read", ["EIO", "EINTR"]), ("pread64", ["EIO", "EINTR"]),
    ("write", ["ENOSPC", "EIO", "EDQUOT", "EINTR", "EFBIG"]), ("pwrite64", ["ENOSPC", "EIO"]),
    ("writev", ["ENOSPC", "EIO"]), ("fdatasync", ["EIO", "ENOSPC", "EDQUOT", "EINTR"]),
    ("fsync", ["EIO", "ENOSPC", "EDQUOT", "EINTR"]), ("flock", ["ENOLCK", "EINTR", "EIO"]),
    ("fcntl", ["ENOLCK", "EIO"]), ("mkdir", ["ENOSPC", "EACCES", "EROFS", "EDQUOT", "EIO"]),
    ("mkdirat", ["ENOSPC", "EACCES", "EROFS", "EDQUOT", "EIO"]),
    ("rename", ["ENOSPC", "EIO", "EACCES", "EROFS"]), ("renameat", ["ENOSPC", "EIO", "EACCES"]),
    ("renameat2", ["ENOSPC", "EIO", "EACCES"]), ("unlink", ["EIO", "EACCES"]),
    ("unlinkat", ["EIO", "EACCES"]), ("linkat", ["EIO", "EPERM"]),
    ("newfstatat", ["EIO", "EACCES"]),
    ("fstat", ["EIO", "EACCES"]), ("statx", ["EIO", "EACCES"]), ("ftruncate", ["EIO", "EROFS"]),
    ("fadvise64", ["EIO", "EINVAL"]), ("lseek", ["EIO", "ESPIPE"]),
    // ENOENT is how a folder that has been removed ends: the C library tells nobody of it.
    ("getdents64", ["EIO", "EACCES"]),
    ("statfs", ["EIO", "ENOSYS"]), ("fstatfs", ["EIO", "ENOSYS"]), ("fchmod", ["EPERM", "EIO"]),
    ("fchmodat", ["EPERM", "EIO"]), ("access", ["EIO", "EACCES"]),
    ("listxattr", ["EIO", "ENOTSUP"]),
    ("mmap", ["ENOMEM", "ENODEV"]), ("copy_file_range", ["EIO", "ENOSPC"]),
    ("sendfile", ["EIO", "ENOSPC"]),
  ]
}
