import Foundation
public import Outreach

/// A carnet's journal as read at one moment: the ledger, and the files it came from.
public struct Reading: Sendable {
  package let files: [JournalFile]
  /// The events, ready for a report.
  public let ledger: Ledger
  private let folder: String
  let storage: any Storage

  /// Reads every file of every writer, on every core.
  public init(_ carnet: Carnet) throws(JournalError) {
    try self.init(carnet, keepsDetails: false)
  }

  /// The same, where what only an export tells of a contact may be kept too.
  package init(_ carnet: Carnet, keepsDetails: Bool) throws(JournalError) {
    try self.init(carnet, carnet.files(.journal), keepsDetails: keepsDetails)
  }

  /// The carnet's journal as it was when `frozen` was all there was of it; nothing is verified.
  package init(_ carnet: Carnet, _ frozen: [FrozenFile]) throws(JournalError) {
    try self.init(
      carnet, frozen.compactMap { JournalFile(path: $0.path) }, sizes: frozen.map(\.length),
      keepsDetails: false)
  }

  // With `sizes`, the first bytes of the files only.
  private init(
    _ carnet: Carnet, _ files: [JournalFile], sizes: [Int]? = nil, keepsDetails: Bool
  ) throws(JournalError) {
    let folder = carnet.path
    func path(_ file: Int) -> String { folder + "/" + files[file].relativePath }
    var lines = LineFetching(on: carnet.storage)
    defer { lines.close() }
    ledger = try Ledger(
      try Self.parts(
        of: files, sizes: sizes, in: folder, on: carnet.storage, keepsDetails: keepsDetails)
    ) {
      source, id throws(JournalError) in
      try lines.line(at: source.offset, of: path(source.file), holding: id)
    }
    self.files = files
    self.folder = folder
    storage = carnet.storage
  }

  // What each core has read; in a function of its own, so that nothing else holds on to it.
  private static func parts(
    of files: [JournalFile], sizes frozen: [Int]?, in folder: String, on storage: any Storage,
    keepsDetails: Bool
  ) throws(JournalError) -> [LedgerBuilder] {
    func path(_ file: Int) -> String { folder + "/" + files[file].relativePath }
    var sizes = frozen ?? []
    for file in files.indices.dropFirst(sizes.count) {
      sizes.append(try storage.size(at: path(file)))
    }
    let size = sizes.reduce(0, +)
    let shares = JournalShare.shares(
      of: sizes, among: ProcessInfo.processInfo.activeProcessorCount, areCut: frozen != nil)
    return try sideBySide(shares.count) { share throws(JournalError) in
      try shares[share].read(
        { folder + "/" + files[$0].relativePath }, on: storage, joining: share == 0 ? size : nil,
        keepsDetails: keepsDetails)
    }
  }

  /// The event at `place` of the ledger, whole, as its file holds it now.
  package func event(at place: Int) throws(JournalError) -> Event {
    let source = ledger.facts[place].source
    let line = try line(source)
    guard let event = Event(line: line) else {
      throw .changedMeanwhile(path: files[source.file].relativePath)
    }
    return event
  }

  /// File, and line counted from 1, of a finding.
  package func location(of finding: LineFinding) -> (path: String, line: Int) {
    location(of: Source(file: finding.file, offset: finding.offset))
  }

  /// File, and line counted from 1, of the line at `source`.
  package func location(of source: Source) -> (path: String, line: Int) {
    let file = files[source.file].relativePath
    let before = try? storage.content(of: folder + "/" + file, count: source.offset)
    return (file, 1 + (before ?? []).count { $0 == 0x0A })
  }

  /// The path of the file of that number.
  func path(_ file: Int) -> String { folder + "/" + files[file].relativePath }

  /// The bytes of the line at `source`, without its end.
  func line(_ source: Source) throws(JournalError) -> [UInt8] {
    let path = path(source.file)
    // Nearly every line fits the first; the longest that is read, the second.
    for count in [2048, LedgerBuilder.lineLimit + 1] {
      let bytes = try storage.content(of: path, from: source.offset, count: count)
      let end = bytes.firstIndex(of: 0x0A)
      if end != nil || bytes.count < count { return Array(bytes[..<(end ?? bytes.count)]) }
    }
    throw .changedMeanwhile(path: path)
  }
}
