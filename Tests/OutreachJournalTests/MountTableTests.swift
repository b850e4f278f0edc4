import OutreachJournal
import Testing

struct MountTableTests {
  private static let table = MountTable(
    """
    21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
    30 21 0:44 / /mnt/partage rw - nfs4 serveur:/partage rw
    31 30 0:45 / /mnt/partage/a\\040b rw shared:3 master:2 - fuse.rclone nuage rw
    32 21 0:46 / /home rw - ext4 /dev/sdb1 rw
    33 21 0:47 / /home rw - cifs //serveur/home rw
    nothing of the kind

    """)

  @Test(arguments: [
    ("/", "ext4"), ("/mnt/partages", "ext4"), ("/mnt/partage", "nfs4"),
    ("/mnt/partage/carnet", "nfs4"), ("/mnt/partage/a b/c", "fuse.rclone"), ("/home/x", "cifs"),
  ])
  func `a folder is on the file system mounted nearest above it, the last one there`(
    path: String, type: String
  ) {
    #expect(Self.table.type(of: path) == type)
  }

  @Test func `this machine's own table is read`() {
    #expect(MountTable.current.type(of: "/proc/self") == "proc")
  }

  @Test(
    arguments: [
      ("ext4", nil), ("btrfs", nil), ("tmpfs", nil), ("fuseblk", nil), ("overlay", nil),
      ("nfs4", .network("nfs4")), ("cifs", .network("cifs")), ("smb3", .network("smb3")),
      ("9p", .network("9p")), ("fuse.sshfs", .network("fuse.sshfs")),
      ("fuse.rclone", .program("fuse.rclone")), ("fuse", .program("fuse")),
    ] as [(String, Carnet.Keeper?)])
  func `a server and a program are told from a disk`(type: String, keeper: Carnet.Keeper?) {
    #expect(Carnet.Keeper(fileSystem: type) == keeper)
  }
}
