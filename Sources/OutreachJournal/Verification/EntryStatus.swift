import Foundation

/// What the system says of one entry of a folder; links are not followed.
struct EntryStatus {
  enum Kind {
    case file, folder, link, other
  }

  let kind: Kind
  let isOwn: Bool
  /// Whether other users may use it.
  let isOpen: Bool
  /// Whether the file has another name besides.
  let hasOtherName: Bool

  /// The entry at `path`; `nil` when there is none or it is out of reach.
  init?(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    isOwn = status.st_uid == geteuid()
    isOpen = status.st_mode & 0o077 != 0
    hasOtherName = kind == .file && status.st_nlink > 1
  }
}
