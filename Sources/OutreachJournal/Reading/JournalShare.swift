internal import Foundation
import Outreach

/// The part of a journal that one core reads: whole files, and lines of files that others share.
package struct JournalShare: Sendable {
  /// The lines of a file that begin in `range`.
  package struct Piece: Sendable {
    var file: Int
    var range: Range<Int>
    /// Where the file is taken to end; `nil` for its end.
    var limit: Int?

    package init(file: Int, range: Range<Int>, limit: Int? = nil) {
      self.file = file
      self.range = range
      self.limit = limit
    }
  }

  private(set) var pieces: [Piece] = []
  private var size: Int { pieces.reduce(0) { $0 + $1.range.count } }

  /// Files of these `sizes`, which are no more than their first bytes with `areCut`, shared out so that every core has
  /// about as much to read.
  static func shares(
    of sizes: [Int], among cores: Int, areCut: Bool = false
  ) -> [JournalShare] {
    // Below this a core of its own costs more than it brings.
    let whole = sizes.reduce(0, +)
    let target = max(whole / cores + 1, 1 << 18)
    var shares = [JournalShare()]
    var room = target
    for (file, size) in sizes.enumerated() {
      var start = 0
      repeat {
        if room == 0 {
          shares.append(JournalShare())
          room = target
        }
        let end = min(size, start + room)
        shares[shares.count - 1].pieces.append(
          Piece(file: file, range: start..<end, limit: areCut ? size : nil))
        room -= end - start
        start = end
      } while start < size
    }
    return shares
  }

  /// Reads every piece; `path` names the files.
  ///
  /// `size` is that of the whole journal for the share that the others are joined to.
  func read(
    _ path: (Int) -> String, on storage: any Storage, joining size: Int? = nil,
    keepsDetails: Bool = false
  ) throws(JournalError) -> LedgerBuilder {
    // No event is shorter, and room that is not used takes no memory.
    var builder = LedgerBuilder(
      expecting: self.size / 100, keepsDetails: keepsDetails)
    builder.reserve((size ?? self.size) / 200)
    var blocks = FileBlocks(on: storage)
    for piece in pieces { try blocks.read(path(piece.file), piece, into: &builder) }
    return builder
  }
}
