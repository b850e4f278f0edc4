import Glibc

/// This machine as its system describes itself in `/proc`, `/sys` and `/dev`.
package struct Machine: Sendable {
  /// The version of Swift's library, `6.3.1`.
  package let swift: String
  // What stands before every path of the system.
  private let root: String

  /// The machine, or a made-up one whose system files are below `root`.
  package init(root: String = "", swift: String = "\(_SwiftStdlibVersion.current)") {
    (self.root, self.swift) = (root, swift)
  }

  /// `Debian GNU/Linux 12 (bookworm), Linux 6.18.2`; `nil` where the system does not say.
  package var system: String? {
    let name = text("/etc/os-release")?.split(separator: "\n").first {
      $0.hasPrefix("PRETTY_NAME=")
    }?.dropFirst("PRETTY_NAME=".count)
    let plain = name.map { String($0.filter { $0 != "\"" && $0 != "'" }) }
    let release = text("/proc/sys/kernel/osrelease").map { "Linux " + $0 }
    let parts = [plain, release].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The file systems; none where the system does not list them.
  package var mounts: MountTable { MountTable(text("/proc/self/mountinfo") ?? "") }

  /// Whether what is written at `path`, a full path without links, is encrypted on its way to the disk.
  package func encryption(of path: String) -> Encryption {
    guard let mount = mounts.mount(of: path) else { return .unknown }
    if let name = Self.encryptingFileSystems[mount.type] { return .by(name) }
    if Disk().isEncryptedFolder(path) { return .by("fscrypt") }
    guard mount.source.hasPrefix("/dev/"), let device = device(mount.source) else {
      return .unknown
    }
    return layer(device, depth: 0).map(Encryption.by) ?? .noneSeen
  }

  private static let encryptingFileSystems = [
    "ecryptfs": "eCryptfs", "fuse.gocryptfs": "gocryptfs", "fuse.cryfs": "CryFS",
    "fuse.encfs": "EncFS",
  ]

  // The name that the system knows a device by, `dm-0` for /dev/mapper/disk; `nil` for none of this machine.
  private func device(_ source: String) -> String? {
    let name = (resolved(source) ?? source).split(separator: "/").last.map(String.init) ?? ""
    let isKnown = (try? Disk().names(in: root + "/sys/class/block/" + name).isEmpty) == false
    return isKnown ? name : nil
  }

  // The layer that encrypts all that is below `device`; of a disk made of several, all must.
  private func layer(_ device: String, depth: Int) -> String? {
    let folder = "/sys/class/block/" + device
    if let uuid = text(folder + "/dm/uuid"), uuid.hasPrefix("CRYPT-") {
      return uuid.split(separator: "-").dropFirst().first.map(String.init)
    }
    let below = (try? Disk().names(in: root + folder + "/slaves")) ?? []
    guard depth < 8, !below.isEmpty else { return nil }
    let layers = below.compactMap { layer($0, depth: depth + 1) }
    return layers.count == below.count ? layers.first : nil
  }

  private func text(_ path: String) -> String? {
    guard let place = resolved(path),
      let bytes = try? Disk().content(of: place, count: 1 << 20)
    else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    return String(text.hasSuffix("\n") ? text.dropLast() : text[...])
  }

  private func resolved(_ path: String) -> String? {
    guard let full = realpath(root + path, nil) else { return nil }
    defer { free(full) }
    return String(cString: full)
  }
}
