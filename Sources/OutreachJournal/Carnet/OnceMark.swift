/// A mark in the local state folder that something has been said once.
package enum OnceMark {
  /// Leaves the mark at `path`; whether it was not there before.
  package static func isNew(_ path: String) -> Bool {
    guard !FileAccess.exists(path), let slash = path.lastIndex(of: "/") else { return false }
    do throws(JournalError) {
      try DurableFolder.make(String(path[..<slash]))
      try DurableFile.write([], to: path)
      return true
    } catch {
      return false
    }
  }
}
