import Foundation
import TestSupport
import Testing

@testable import OutreachJournal

struct LineFetchingTests {
  private static func line(_ id: String) -> String { #"{"v":1,"id":"\#(id)"}"# }

  private static func fetch(_ text: String, at offset: Int, holding id: String) throws -> [UInt8] {
    try TemporaryFolder.with { folder in
      let path = folder + "/2026-10.jsonl"
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      var lines = LineFetching()
      defer { lines.close() }
      return try lines.line(at: offset, of: path, holding: id)
    }
  }

  @Test func `a line is given back whole, the last one too`() throws {
    let text = Self.line("A") + "\n" + Self.line("B")
    #expect(try Self.fetch(text, at: 0, holding: "A") == Array(Self.line("A").utf8))
    #expect(try Self.fetch(text, at: 17, holding: "B") == Array(Self.line("B").utf8))
    let escaped = #"{"v":1,"id":"\u0041"}"#
    #expect(try Self.fetch(escaped, at: 0, holding: "A") == Array(escaped.utf8))
  }

  @Test func `a line that is no longer there is a file changed meanwhile, never another event`() {
    for (text, offset) in [(Self.line("B") + "\n", 0), (Self.line("A") + "\n", 17), ("", 0)] {
      #expect {
        try Self.fetch(text, at: offset, holding: "A")
      } throws: {
        if case .changedMeanwhile? = $0 as? JournalError { true } else { false }
      }
    }
    #expect {
      var lines = LineFetching()
      return try lines.line(at: 0, of: "/nowhere/2026-10.jsonl", holding: "A")
    } throws: {
      $0 as? JournalError == .changedMeanwhile(path: "/nowhere/2026-10.jsonl")
    }
  }
}
