import Foundation
public import Outreach

/// A carnet's journal as read at one moment: the ledger, and the files it came from.
public struct Reading: Sendable {
  package let files: [JournalFile]
  /// The events, ready for a report.
  public let ledger: Ledger
  private let bytes: [Data]

  /// Reads every file of every writer.
  public init(_ carnet: Carnet) throws(JournalError) {
    files = try carnet.files(.journal)
    var builder = LedgerBuilder()
    var bytes: [Data] = []
    for (number, file) in files.enumerated() {
      let data = try FileAccess.bytes(of: carnet.path + "/" + file.relativePath)
      data.withUnsafeBytes { builder.read($0.bindMemory(to: UInt8.self), file: number) }
      bytes.append(data)
    }
    ledger = builder.finish { Self.line($0, in: bytes) }
    self.bytes = bytes
  }

  /// The event at `place` of the ledger, whole.
  package func event(at place: Int) -> Event? {
    let line = Self.line(ledger.facts[place].source, in: bytes)
    return (try? JSONValue(json: line)).flatMap(Event.init(json:))
  }

  /// File, and line counted from 1, of a finding.
  package func location(of finding: LineFinding) -> (path: String, line: Int) {
    let before = bytes[finding.file].prefix(finding.offset)
    return (files[finding.file].relativePath, 1 + before.count { $0 == 0x0A })
  }

  private static func line(_ source: Source, in bytes: [Data]) -> [UInt8] {
    let rest = bytes[source.file].dropFirst(source.offset)
    return Array(rest.prefix { $0 != 0x0A })
  }
}
