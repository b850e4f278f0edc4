import Glibc

extension Carnet {
  /// Whose word a writer of the carnet has to take, when it is not a disk of this machine.
  package enum Keeper: Equatable, Sendable {
    /// A server; the name is the file system's, `nfs4`.
    case network(String)
    /// A program; the name is the file system's, `fuse.rclone`.
    case program(String)

    /// The keeper behind a type of file system; `nil` for a disk.
    package init?(fileSystem type: String) {
      // Those of a disk that a program reads.
      if ["fuseblk", "fusectl"].contains(type) { return nil }
      if type.hasPrefix("fuse.sshfs") || Self.network.contains(type) {
        self = .network(type)
      } else if type == "fuse" || type.hasPrefix("fuse.") {
        self = .program(type)
      } else {
        return nil
      }
    }

    private static let network: Set = [
      "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "davfs", "glusterfs", "virtiofs",
    ]
  }

  /// The keeper of the carnet's folder; `nil` when it is on a disk, or when that cannot be told.
  package var keeper: Keeper? {
    guard let full = realpath(path, nil) else { return nil }
    defer { free(full) }
    return MountTable.current.type(of: String(cString: full)).flatMap(Keeper.init)
  }
}
