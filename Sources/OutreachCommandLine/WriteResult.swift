/// What became of text handed to a stream.
package enum WriteResult: Sendable {
  /// All of it is written.
  case written
  /// The reader of the pipe is gone: a reading command ends quietly, a writing one exits 74.
  case pipeClosed
  /// The disk is full or the device failed.
  case failed
}
