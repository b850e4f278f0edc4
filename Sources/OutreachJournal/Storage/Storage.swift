/// All that a carnet asks of a disk: each requirement is one system call, which may fail.
///
/// Files are known by the number that `open` gives; nothing here repeats a call or looks at what it did.
package protocol Storage: Sendable {
  /// Opens a file, links not followed; the number is good until `close`.
  func open(_ path: String, _ use: FileUse) throws(SystemFault) -> Int32
  /// Gives the number back, and with it the lock.
  func close(_ file: Int32)
  /// Reads into `buffer` from its place `start` on what the file holds at `offset`; how many bytes, 0 at the end.
  func read(
    _ file: Int32, into buffer: inout [UInt8], from start: Int, at offset: Int
  ) throws(SystemFault) -> Int
  /// Writes at the end of the file; how many bytes it took, perhaps fewer than there are.
  func append(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(SystemFault) -> Int
  /// Waits for the disk to hold the file's bytes and size.
  func sync(_ file: Int32) throws(SystemFault)
  /// Drops what the cache holds of the file beside the disk, so that the next reading is of the disk.
  func forget(_ file: Int32)
  /// Takes the only lock there is on the file, without waiting.
  func lock(_ file: Int32) throws(SystemFault)
  /// What the open file is.
  func status(of file: Int32) throws(SystemFault) -> FileStatus
  /// What stands at `path`, links not followed.
  func status(at path: String) throws(SystemFault) -> FileStatus
  /// The names in a folder, in no order.
  func list(_ path: String) throws(SystemFault) -> [String]
  /// Makes a folder that only its owner may enter.
  func makeFolder(_ path: String) throws(SystemFault)
  /// Lets nobody but its owner use a file or a folder.
  func restrict(_ path: String, _ kind: FileStatus.Kind) throws(SystemFault)
  /// Waits for the disk to hold the names in a folder.
  func syncFolder(_ path: String) throws(SystemFault)
  /// Gives a file another name, over one that has it.
  func rename(_ path: String, to other: String) throws(SystemFault)
  /// Takes a file's name away.
  func remove(_ path: String) throws(SystemFault)
}
