import Foundation
import OutreachJournal
import TestSupport
import Testing

struct MachineTests {
  private static let table = """
    1 0 8:1 / / rw - ext4 /dev/sda1 rw
    2 1 253:1 / /chiffre rw - ext4 /dev/mapper/maison rw
    3 1 253:2 / /moitie rw - ext4 /dev/md0 rw
    4 1 0:50 / /coffre rw - fuse.gocryptfs /coffre.cle rw
    5 1 0:51 / /serveur rw - nfs4 serveur:/carnets rw
    6 1 0:52 / /memoire rw - tmpfs tmpfs rw
    7 1 0:53 / /ailleurs rw - ext4 /dev/vdz rw

    """

  // A machine with a plain disk, a volume on an encrypted one, and a pair of which one half is encrypted.
  private func machine(_ folder: String) throws -> Machine {
    func write(_ path: String, _ text: String) throws {
      let place = URL(fileURLWithPath: folder + path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: place)
    }
    func link(_ path: String, to target: String) throws {
      let place = URL(fileURLWithPath: folder + path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: place.path, withDestinationPath: target)
    }
    try write("/proc/self/mountinfo", Self.table)
    try write("/proc/sys/kernel/osrelease", "6.12.0\n")
    try write("/usr/lib/os-release", "ID=x\nPRETTY_NAME=\"Linux inventé\"\n")
    try link("/etc/os-release", to: "../usr/lib/os-release")
    try write("/dev/dm-1", "")
    try link("/dev/mapper/maison", to: "../dm-1")
    try write("/sys/class/block/sda1/size", "1\n")
    try write("/sys/class/block/dm-1/dm/uuid", "LVM-abc\n")
    try write("/sys/class/block/dm-1/slaves/dm-0", "")
    try write("/sys/class/block/dm-0/dm/uuid", "CRYPT-LUKS2-abc-maison\n")
    try write("/sys/class/block/md0/slaves/dm-0", "")
    try write("/sys/class/block/md0/slaves/sda1", "")
    return Machine(root: folder, swift: "6.2")
  }

  @Test(
    arguments: [
      ("/", .noneSeen), ("/chiffre/carnet", .by("LUKS2")), ("/moitie/carnet", .noneSeen),
      ("/coffre/carnet", .by("gocryptfs")), ("/serveur/carnet", .unknown),
      ("/memoire", .unknown), ("/ailleurs", .unknown),
    ] as [(String, Encryption)])
  func `a disk is called encrypted only when all that is below it is`(
    path: String, encryption: Encryption
  ) throws {
    try TemporaryFolder.with { folder in
      let machine = try machine(folder)
      #expect(machine.encryption(of: path) == encryption)
    }
  }

  @Test func `the system is named as it names itself, or not at all`() throws {
    try TemporaryFolder.with { folder in
      #expect(Machine(root: folder).system == nil)
      #expect(Machine(root: folder).encryption(of: "/") == .unknown)
      let machine = try machine(folder)
      #expect(machine.system == "Linux inventé, Linux 6.12.0")
    }
  }
}
