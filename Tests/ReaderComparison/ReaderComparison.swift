import BruteForce
import Foundation
import Outreach
import OutreachJournal

/// One journal file read in every way that must give the same.
package struct ReaderComparison {
  private let bytes: [UInt8]
  private let whole: Ledger
  // To make one takes longer than to read a short file with it.
  private static let reader = LedgerBuilder()

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var builder = Self.reader
    bytes.withUnsafeBufferPointer { builder.read($0, file: 0) }
    whole = builder.finish { Self.line($0, bytes) }
  }

  /// What the fast reader makes of the file otherwise than the slow one; `nil` when they agree.
  package var difference: String? {
    Self.difference(whole.rows, StrictJournal(bytes).rows, "fast", "slow")
  }

  /// What the file read in parts is otherwise than whole, faults and their places included: one part
  /// from each of the lines at or after `cuts`.
  package func difference(cutAt cuts: [Int]) -> String? {
    let starts = cuts.map(lineStart).sorted()
    var parts: [LedgerBuilder] = []
    for (start, end) in zip([0] + starts, starts + [bytes.count]) {
      var builder = Self.reader
      // A copy of its own, so that a read beyond its end is seen.
      Array(bytes[start..<end]).withUnsafeBufferPointer {
        builder.read($0, file: 0, at: start, of: bytes.count)
      }
      parts.append(builder)
    }
    let parted = Ledger(parts) { source, _ in Self.line(source, bytes) }
    return Self.difference(parted.rows, whole.rows, "in parts", "whole")
      ?? Self.difference(parted.faults, whole.faults, "in parts", "whole")
  }

  /// What the file at `path`, which holds the bytes, is otherwise when it is read in pieces that begin
  /// at `cuts`, block by block.
  package func difference(
    of path: String, cutAt cuts: [Int], block: Int
  ) throws -> String? {
    let starts = cuts.map { min($0, bytes.count) }.sorted()
    var parts: [LedgerBuilder] = []
    for (start, end) in zip([0] + starts, starts + [bytes.count]) {
      var (builder, blocks) = (Self.reader, FileBlocks(of: block))
      try blocks.read(path, .init(file: 0, range: start..<end), into: &builder)
      parts.append(builder)
    }
    return Self.difference(
      Ledger(parts) { source, _ in Self.line(source, bytes) }.rows,
      StrictJournal(bytes, block: block).rows,
      "in blocks", "slow")
  }

  private static func line(_ source: Source, _ bytes: [UInt8]) -> [UInt8] {
    Array(bytes[source.offset...].prefix { $0 != 0x0A })
  }

  private func lineStart(_ offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    return bytes.dropFirst(offset - 1).firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
  }

  private static func difference(
    _ left: [String], _ right: [String], _ leftName: String, _ rightName: String
  ) -> String? {
    func only(_ rows: [String], _ others: [String]) -> [String] {
      let others = Set(others.map { Array($0.utf8) })
      return rows.filter { !others.contains(Array($0.utf8)) }
    }
    guard !left.map({ Array($0.utf8) }).elementsEqual(right.map { Array($0.utf8) }) else {
      return nil
    }
    let lines =
      only(left, right).map { leftName + ": " + $0 }
      + only(right, left).map { rightName + ": " + $0 }
    return lines.isEmpty ? "the same rows, another count" : lines.joined(separator: "\n")
  }
}

extension Ledger {
  fileprivate var faults: [String] { findings.map { "\($0.offset) \($0.problem)" } }
}
