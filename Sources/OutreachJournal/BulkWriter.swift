import Foundation
import Outreach

/// Appends many ready-made lines to one file of a carnet nobody else writes: whole lines, at most 1 MiB a write.
package struct BulkWriter: Sendable {
  private let carnet: Carnet
  // Folders whose new entries the disk has not confirmed yet.
  private var folders = Set<String>()
  private static let limit = 1 << 20

  /// A writer of invented or imported lines.
  package init(_ carnet: Carnet) { self.carnet = carnet }

  /// Appends `lines`, each ended by a line feed, and waits for the disk; they are there for good once
  /// `finish` has returned.
  package mutating func append(
    _ lines: [UInt8], to part: JournalFile.Part, writer: String, month: String
  ) throws(JournalError) {
    let folder = carnet.path + "/" + part.rawValue + "/" + writer
    let path = folder + "/" + month + ".jsonl"
    try DurableFolder.make(folder)
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .failed(path) }
    defer { close(descriptor) }
    var start = 0
    while start < lines.count {
      var end = min(lines.count, start + Self.limit)
      if end < lines.count, let feed = lines[start..<end].lastIndex(of: 0x0A) { end = feed + 1 }
      let count = lines[start..<end].withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count == end - start else {
        throw .writeFailed(path: path, code: count < 0 ? errno : ENOSPC)
      }
      start = end
    }
    guard fdatasync(descriptor) == 0 else { throw .unconfirmed(path: path) }
    folders.insert(folder)
  }

  /// Waits for the disk to hold the names of the files made.
  package mutating func finish() throws(JournalError) {
    for folder in folders.sorted() { try DurableFolder.sync(folder) }
    folders = []
  }
}
