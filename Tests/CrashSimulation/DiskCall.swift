/// The calls that a disk answers.
package enum DiskCall: String, Sendable {
  case open, close, read, append, sync, forget, lock, status, list, makeFolder, syncFolder, rename,
    remove
}
