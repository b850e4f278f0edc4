/// A mark in the local state folder that something has been said once.
package enum OnceMark {
  /// Leaves the mark at `path`; whether it was not there before.
  package static func isNew(_ path: String) -> Bool {
    let disk = Disk()
    do throws(JournalError) {
      guard try disk.kind(at: path) == nil else { return false }
      try disk.writeNew([], to: path)
      return true
    } catch {
      return false
    }
  }
}
