import Glibc
import Outreach

/// Plain reading, each failure with its path.
extension Storage {
  /// What `call` gives, called again when a signal cut it short; not for ever.
  func uninterrupted<Result>(
    _ call: () throws(SystemFault) -> Result
  ) throws(SystemFault) -> Result {
    for _ in 0..<100 {
      do throws(SystemFault) {
        return try call()
      } catch {
        guard error.code == EINTR else { throw error }
      }
    }
    throw SystemFault(EINTR)
  }

  /// A number to read a file with.
  func openToRead(_ path: String) throws(JournalError) -> Int32 {
    do throws(SystemFault) {
      return try uninterrupted { () throws(SystemFault) in try open(path, .reading) }
    } catch {
      throw JournalError(reading: path, error)
    }
  }

  /// The size of the open regular file.
  func size(of file: Int32, _ path: String) throws(JournalError) -> Int {
    try regularSize(path) { () throws(SystemFault) in try status(of: file) }
  }

  /// The size of a regular file; links are not followed.
  func size(at path: String) throws(JournalError) -> Int {
    try regularSize(path) { () throws(SystemFault) in try status(at: path) }
  }

  private func regularSize(
    _ path: String, _ status: () throws(SystemFault) -> FileStatus
  ) throws(JournalError) -> Int {
    do throws(SystemFault) {
      let status = try status()
      guard status.kind == .file else { throw SystemFault(ELOOP) }
      return status.size
    } catch {
      throw JournalError(reading: path, error)
    }
  }

  /// Fills `buffer` from its place `start` on with what the open file holds at `offset`; how many
  /// bytes, fewer than there is room for only at the end of the file.
  func fill(
    _ buffer: inout [UInt8], from start: Int = 0, of file: Int32, _ path: String, at offset: Int
  ) throws(JournalError) -> Int {
    var filled = start
    do throws(SystemFault) {
      while filled < buffer.count {
        let count = try uninterrupted { () throws(SystemFault) in
          try read(file, into: &buffer, from: filled, at: offset + filled - start)
        }
        if count == 0 { break }
        filled += count
      }
    } catch {
      throw JournalError(reading: path, error)
    }
    return filled - start
  }

  /// Up to `count` bytes of a regular file from `offset`, all of it without a count; fewer at its end.
  func content(of path: String, from offset: Int = 0, count: Int? = nil) throws(JournalError)
    -> [UInt8]
  {
    let file = try openToRead(path)
    defer { close(file) }
    let size = try size(of: file, path)
    return try content(of: file, path, from: offset, count: count ?? size)
  }

  /// The same of an open file.
  func content(
    of file: Int32, _ path: String, from offset: Int, count: Int
  ) throws(JournalError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let filled = try fill(&bytes, of: file, path, at: offset)
    bytes.removeLast(count - filled)
    return bytes
  }

  /// The names in a folder, sorted by bytes; none when the folder does not exist.
  func names(in path: String) throws(JournalError) -> [String] {
    do throws(SystemFault) {
      return try uninterrupted { () throws(SystemFault) in try list(path) }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      // A file in the place of the folder is no absence; one in the place of a folder above it is.
      if try kind(at: path) == nil { return [] }
      throw JournalError(reading: path, error)
    }
  }

  /// What stands at `path`, links not followed; `nil` when nothing does.
  func kind(at path: String) throws(JournalError) -> FileStatus.Kind? {
    do throws(SystemFault) {
      return try status(at: path).kind
    } catch {
      if error.isAbsence { return nil }
      throw JournalError(reading: path, error)
    }
  }
}
