import Glibc
import Outreach

/// Fetches single lines again, mostly one after another of a few files: those stay open, a block of each at hand.
struct LineFetching {
  private struct OpenFile {
    let path: String
    let descriptor: Int32
    // The bytes from `start` on.
    var block: [UInt8] = []
    var start = 0
  }

  private let storage: any Storage
  // The one used last at the end.
  private var files: [OpenFile] = []
  private static let most = 16
  private static let blockSize = LedgerBuilder.lineLimit + 1

  /// Lines of files on `storage`.
  init(on storage: any Storage = Disk()) { self.storage = storage }

  /// The line that begins at `offset`, without its end; throws when it is no longer there, or is no longer
  /// that of the event `id`.
  mutating func line(
    at offset: Int, of path: String, holding id: String
  ) throws(JournalError) -> [UInt8] {
    try open(path)
    let last = files.count - 1
    let within = offset - files[last].start
    if within >= 0, within < files[last].block.count {
      let rest = files[last].block[within...]
      if let end = rest.firstIndex(of: 0x0A) { return try Self.check(rest[..<end], id, path) }
    }
    files[last].start = offset
    files[last].block = try storage.content(
      of: files[last].descriptor, path, from: offset, count: Self.blockSize)
    let block = files[last].block
    return try Self.check(block[..<(block.firstIndex(of: 0x0A) ?? block.count)], id, path)
  }

  /// Closes every file.
  mutating func close() {
    for file in files { storage.close(file.descriptor) }
    files = []
  }

  private mutating func open(_ path: String) throws(JournalError) {
    if let known = files.lastIndex(where: { $0.path == path }) {
      if known < files.count - 1 { files.append(files.remove(at: known)) }
      return
    }
    if files.count == Self.most { storage.close(files.removeFirst().descriptor) }
    do throws(JournalError) {
      files.append(OpenFile(path: path, descriptor: try storage.openToRead(path)))
    } catch {
      // It was there a moment ago.
      if case .readFailed(_, ENOENT) = error { throw .changedMeanwhile(path: path) }
      throw error
    }
  }

  // The identifier stands near the start; one written with escapes is found by reading the line.
  private static func check(
    _ line: ArraySlice<UInt8>, _ id: String, _ path: String
  ) throws(JournalError) -> [UInt8] {
    let wanted = Array(id.utf8)
    let line = Array(line)
    if line.count >= wanted.count {
      for start in 0...min(64, line.count - wanted.count)
      where line[start..<start + wanted.count].elementsEqual(wanted) { return line }
    }
    guard let json = try? JSONValue(json: line), json["id"]?.text == id else {
      throw .changedMeanwhile(path: path)
    }
    return line
  }
}
