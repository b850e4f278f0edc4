/// The file systems of this machine, as `/proc/self/mountinfo` lists them.
package struct MountTable: Sendable {
  private let mounts: [(folder: String, type: String)]

  /// Reads the table's text; lines of another form are left out.
  package init(_ text: String) {
    mounts = text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard words.count > 4, let dash = words.firstIndex(of: "-"), dash + 1 < words.endIndex else {
        return nil
      }
      return (Self.plain(words[4]), String(words[dash + 1]))
    }
  }

  /// The table of this machine; empty where there is none.
  package static var current: MountTable {
    let path = "/proc/self/mountinfo"
    let text = (try? Disk().content(of: path, count: 1 << 20)) ?? []
    return MountTable(String(decoding: text, as: UTF8.self))
  }

  /// The type of the file system that holds `path`, a full path without links; `nil` when none does.
  package func type(of path: String) -> String? {
    let holding = mounts.filter { mount in
      mount.folder == "/" || path == mount.folder || path.hasPrefix(mount.folder + "/")
    }
    // Of two on one folder, the later hides the other.
    guard let longest = holding.map(\.folder.utf8.count).max() else { return nil }
    return holding.last { $0.folder.utf8.count == longest }?.type
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
