/// A command run under `strace`.
struct Tracing: Sendable {
  /// The calls that touch files.
  static let calls = [
    "openat", "open", "creat", "read", "pread64", "write", "writev", "pwrite64", "fsync",
    "fdatasync", "flock", "fcntl", "mkdir", "mkdirat", "rename", "renameat", "renameat2", "unlink",
    "unlinkat", "rmdir", "link", "linkat", "symlink", "symlinkat", "newfstatat", "fstat", "statx",
    "ftruncate", "fadvise64", "lseek", "getdents64", "statfs", "fstatfs", "fchmod", "fchmodat",
    "chmod", "access", "faccessat2", "listxattr", "mmap", "copy_file_range", "sendfile",
    "readlink", "readlinkat",
  ]

  let carnet: TrialCarnet
  /// Only calls about these files, when there are any.
  var paths: [String] = []
  /// The fault, `openat:error=EIO:when=3+`.
  var fault: String?

  private var log: String { carnet.folder + "/trace" }

  /// `child` as it is to be started.
  func command(_ child: Child) -> Child {
    var options = ["-f", "--seccomp-bpf", "-e", "quiet=all", "-y", "-s", "64", "-o", log]
    options += ["-e", "trace=" + Self.calls.joined(separator: ",")]
    for path in paths { options += ["-P", path] }
    if let fault { options += ["-e", "inject=" + fault] }
    var traced = Child(
      path: "strace", arguments: options + [child.path] + child.arguments,
      output: child.output, errors: child.errors)
    traced.variables = child.variables
    return traced
  }

  /// Runs it; what it did to files, the program's own start left out when no paths are given.
  func run(_ child: Child) throws(ReliabilityError) -> (end: Ended, calls: [SystemCall]) {
    Disk.remove(log)
    let end = try command(child).run()
    return (end, SystemCall.all(in: Disk.text(log)))
  }
}
