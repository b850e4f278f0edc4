/// The file systems of this machine, as `/proc/self/mountinfo` lists them.
package struct MountTable: Sendable {
  /// One line of the table.
  package struct Mount: Equatable, Sendable {
    let folder: String
    /// `ext4`, `nfs4`, `fuse.rclone`.
    package let type: String
    /// What is mounted, `/dev/sda1`.
    let source: String
  }

  private let mounts: [Mount]

  /// Reads the table's text; lines of another form are left out.
  package init(_ text: String) {
    mounts = text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard words.count > 4, let dash = words.firstIndex(of: "-"), dash + 1 < words.endIndex else {
        return nil
      }
      return Mount(
        folder: Self.plain(words[4]), type: String(words[dash + 1]),
        source: dash + 2 < words.endIndex ? Self.plain(words[dash + 2]) : "")
    }
  }

  /// The table of this machine; empty where there is none.
  package static var current: MountTable { Machine().mounts }

  /// The type of the file system that holds `path`, a full path without links; `nil` when none does.
  package func type(of path: String) -> String? { mount(of: path)?.type }

  /// The mount that holds `path`, the same way.
  func mount(of path: String) -> Mount? {
    let holding = mounts.filter { mount in
      mount.folder == "/" || path == mount.folder || path.hasPrefix(mount.folder + "/")
    }
    // Of two on one folder, the later hides the other.
    guard let longest = holding.map(\.folder.utf8.count).max() else { return nil }
    return holding.last { $0.folder.utf8.count == longest }
  }

  // A space is written \040.
  private static func plain(_ word: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(word.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), rest.count >= 3,
        let code = UInt8(String(decoding: rest.prefix(3), as: UTF8.self), radix: 8)
      {
        bytes.append(code)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
