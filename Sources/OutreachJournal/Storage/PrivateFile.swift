/// A small file of this machine that only its owner may read.
package enum PrivateFile {
  /// What it holds; `nil` when it is not there.
  package static func read(_ path: String) throws(JournalError) -> [UInt8]? {
    let disk = Disk()
    return try disk.kind(at: path) == nil ? nil : try disk.content(of: path)
  }

  /// Puts `bytes` in its place, wholly or not at all, with the folders that are missing.
  package static func write(_ bytes: [UInt8], to path: String) throws(JournalError) {
    try Disk().writeNew(bytes, to: path)
  }
}
