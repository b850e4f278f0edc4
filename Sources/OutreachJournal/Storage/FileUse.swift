/// What a file is opened for.
package enum FileUse: Sendable {
  /// To be read; a pipe is not waited for.
  case reading
  /// To be read, and written at its end; it must be there.
  case appending
  /// The same for a file that must not be there; only its owner may read it.
  case creating
  /// To be locked; made when it is not there.
  case locking
}
