import BruteForce
import Foundation
import ReaderComparison
import TestSupport
import Testing

/// The fast reader of lines beside the slow one, on files invented from a fixed seed; the fuzzer goes
/// on from here for as long as it is let.
struct ReaderComparisonTests {
  private static let seeds = Array(1...500 as ClosedRange<UInt64>)

  @Test func `lines good, strange and wrong are read as the text of the format says`() {
    for seed in Self.seeds {
      var maker = JournalMaker(seed: seed)
      let file = maker.changed(maker.file())
      let difference = ReaderComparison(file).difference
      #expect(difference == nil, "\(seed): \(String(decoding: file, as: UTF8.self))")
    }
  }

  @Test func `a file gives the same wherever it is cut and however small the blocks`() throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/2026-10.jsonl"
      for seed in Self.seeds.prefix(100) {
        var maker = JournalMaker(seed: seed)
        let file = maker.changed(maker.file())
        let comparison = ReaderComparison(file)
        try Data(file).write(to: URL(fileURLWithPath: path))
        var random = SplitMix64(seed: seed)
        let cuts = [random.below(file.count + 1), random.below(file.count + 1)]
        #expect(comparison.difference(cutAt: cuts) == nil, "\(seed): \(cuts)")
        for block in [1 + random.below(16), 1 + random.below(1024), 65_538] {
          let difference = try comparison.difference(of: path, cutAt: cuts, block: block)
          #expect(difference == nil, "\(seed): \(cuts), blocks of \(block) bytes")
        }
      }
    }
  }

  @Test func `a small file gives the same wherever it is cut in two`() throws {
    let welcomed =
      #"{"v":1,"id":"E1","type":"youth-welcomed","at":"2026-10-14T16:20:05Z","by":"a","on":"2026-10-14","youth":"Y"}"#
    let file = Array("\(welcomed)\n\n{\"\\u12\n\(welcomed) \r\n[\n{\"\\u1".utf8)
    let comparison = ReaderComparison(file)
    #expect(comparison.difference == nil)
    try TemporaryFolder.with { folder in
      let path = folder + "/2026-10.jsonl"
      try Data(file).write(to: URL(fileURLWithPath: path))
      for cut in 0...file.count {
        #expect(comparison.difference(cutAt: [cut]) == nil, "\(cut)")
        for block in [1, 2, 50, welcomed.utf8.count, welcomed.utf8.count + 1, 4096] {
          let difference = try comparison.difference(of: path, cutAt: [cut], block: block)
          #expect(difference == nil, "\(cut), blocks of \(block) bytes")
        }
      }
    }
  }

  @Test(arguments: [65_535, 65_536, 65_537, 65_540])
  func `a line of 65 536 bytes is read, a longer one is not`(length: Int) {
    let start =
      #"{"v":1,"id":"E1","type":"youth-welcomed","at":"2026-10-14T16:20:05Z","by":"a","on":"2026-10-14","youth":"Y","x":""#
    let line = start + String(repeating: "a", count: length - start.utf8.count - 2) + "\"}"
    #expect(line.utf8.count == length)
    for end in ["", "\n", "\n\n", "\r\n", " "] {
      #expect(ReaderComparison(Array((line + end).utf8)).difference == nil)
    }
  }

  @Test func `two readings that differ are told apart`() throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/2026-10.jsonl"
      try Data("oups\n".utf8).write(to: URL(fileURLWithPath: path))
      let difference = try ReaderComparison([]).difference(of: path, cutAt: [], block: 16)
      #expect(difference == nil)
      try Data("{}\n".utf8).write(to: URL(fileURLWithPath: path))
      let other = try ReaderComparison(Array("oups".utf8)).difference(
        of: path, cutAt: [], block: 16)
      #expect(other == "in blocks: 0 ! missing v\nslow: 0 ! unfinished")
    }
  }
}
