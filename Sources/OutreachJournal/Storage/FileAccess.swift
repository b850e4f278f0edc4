import Foundation
import Outreach

/// Plain reading of whole files, each failure with its path.
enum FileAccess {
  /// The bytes of a regular file, mapped so that they take no memory of their own; links are not followed.
  static func bytes(of path: String) throws(JournalError) -> Data {
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      guard attributes[.type] as? FileAttributeType == .typeRegular else {
        throw JournalError.notPlainFile(path: path)
      }
      return try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    } catch let error as JournalError {
      throw error
    } catch {
      throw failure(path, error)
    }
  }

  /// A descriptor to read a file with; links are not followed, and a pipe is not waited for.
  static func open(_ path: String) throws(JournalError) -> Int32 {
    let descriptor = Foundation.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor < 0 else { return descriptor }
    switch errno {
    case EACCES, EPERM: throw .notPermitted(path: path)
    case ELOOP, ENXIO: throw .notPlainFile(path: path)
    case let code: throw .readFailed(path: path, code: code)
    }
  }

  /// The size of the open regular file.
  static func size(of descriptor: Int32, _ path: String) throws(JournalError) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .readFailed(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notPlainFile(path: path) }
    return Int(status.st_size)
  }

  /// The size of a regular file; links are not followed.
  static func size(of path: String) throws(JournalError) -> Int {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      throw errno == EACCES ? .notPermitted(path: path) : .readFailed(path: path, code: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notPlainFile(path: path) }
    return Int(status.st_size)
  }

  /// The bytes of a regular file, in memory; links are not followed.
  static func content(of path: String) throws(JournalError) -> [UInt8] {
    try bytes(of: path, from: 0, count: size(of: path))
  }

  /// Up to `count` bytes of a regular file from `offset`; fewer at its end.
  static func bytes(of path: String, from offset: Int, count: Int) throws(JournalError) -> [UInt8] {
    let descriptor = try open(path)
    defer { close(descriptor) }
    return try bytes(of: descriptor, path, from: offset, count: count)
  }

  /// The same of an open file.
  static func bytes(
    of descriptor: Int32, _ path: String, from offset: Int, count: Int
  ) throws(JournalError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let start = filled
      let read = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress.map { $0 + start }, count - start, off_t(offset + start))
      }
      if read < 0, errno == EINTR { continue }
      guard read >= 0 else { throw .readFailed(path: path, code: errno) }
      if read == 0 { break }
      filled += read
    }
    return Array(bytes[..<filled])
  }

  /// The strict JSON of a small file.
  static func json(of path: String) throws(JournalError) -> JSONValue {
    let bytes = Array(try bytes(of: path))
    do throws(JSONFault) {
      return try JSONValue(json: bytes)
    } catch {
      guard error.problem == .duplicateKey else { throw .notJSON(path: path, fault: error) }
      throw .duplicateKey(path: path, key: key(in: bytes, at: error.offset), offset: error.offset)
    }
  }

  // The key that begins at `offset`, with or without its quotation mark, as it stands in the file.
  private static func key(in bytes: [UInt8], at offset: Int) -> String {
    let quote = UInt8(ascii: "\"")
    var isEscaped = false
    let key = bytes[offset...].drop { $0 == quote }.prefix { byte in
      defer { isEscaped = !isEscaped && byte == UInt8(ascii: "\\") }
      return isEscaped || byte != quote
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// The names in a folder, sorted by bytes; none when the folder does not exist.
  static func names(in path: String) throws(JournalError) -> [String] {
    guard exists(path) else { return [] }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path).sorted {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
    } catch {
      throw failure(path, error)
    }
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// Whether the folder of `path` may not be entered, so that nothing can be said of what is in it.
  static func isOutOfReach(_ path: String) -> Bool {
    access(path, F_OK) != 0 && errno == EACCES
  }

  static func isLink(_ path: String) -> Bool { type(of: path) == S_IFLNK }

  static func isFolder(_ path: String) -> Bool { type(of: path) == S_IFDIR }

  private static func type(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  private static func failure(_ path: String, _ error: any Error) -> JournalError {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    let code = Int32(underlying?.code ?? 0)
    // On Linux a file that may not be read has no system error beneath Foundation's own.
    let isRefused = (error as? CocoaError)?.code == .fileReadNoPermission
    return isRefused || code == EACCES || code == EPERM
      ? .notPermitted(path: path) : .readFailed(path: path, code: code == 0 ? EIO : code)
  }
}
