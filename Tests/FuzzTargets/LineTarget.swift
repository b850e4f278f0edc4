import Foundation
import ReaderComparison

/// Bytes taken for a journal file, read fast and slowly, whole, in parts and in blocks.
enum LineTarget {
  /// Reads the bytes in every way; where to cut them and the size of a block depend on them alone.
  static func difference(_ bytes: [UInt8]) -> String? {
    let comparison = ReaderComparison(bytes)
    if let difference = comparison.difference { return difference }
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    let cuts = [20, 40].map { Int(hash >> UInt64($0) & 0xFFFFF) % (bytes.count + 1) }
    if let difference = comparison.difference(cutAt: cuts) { return difference }
    guard hash & 3 == 0 else { return nil }
    let path = FileManager.default.temporaryDirectory.path + "/allervers-fuzz-\(getpid()).jsonl"
    defer { try? FileManager.default.removeItem(atPath: path) }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      let block = hash & 4 == 0 ? 1 + Int(hash >> 8 & 0x3F) : 1 + Int(hash >> 8 & 0x7FF)
      return try comparison.difference(of: path, cutAt: cuts, block: block)
    } catch {
      return "\(error)"
    }
  }
}
