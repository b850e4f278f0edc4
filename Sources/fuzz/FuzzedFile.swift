import Foundation
import ReaderComparison

/// A file of bytes that the fuzzing library made up.
enum FuzzedFile {
  private static let path =
    FileManager.default.temporaryDirectory.path + "/allervers-fuzz-\(getpid()).jsonl"

  /// Reads the bytes in every way; where to cut them and the size of a block depend on them alone.
  static func check(_ bytes: [UInt8]) {
    let comparison = ReaderComparison(bytes)
    report(comparison.difference)
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    let cuts = [20, 40].map { Int(hash >> UInt64($0) & 0xFFFFF) % (bytes.count + 1) }
    report(comparison.difference(cutAt: cuts))
    guard hash & 3 == 0 else { return }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      let block = hash & 4 == 0 ? 1 + Int(hash >> 8 & 0x3F) : 1 + Int(hash >> 8 & 0x7FF)
      report(try comparison.difference(of: path, cutAt: cuts, block: block))
    } catch {
      report("\(error)")
    }
  }

  private static func report(_ difference: String?) {
    guard let difference else { return }
    FileHandle.standardError.write(Data((difference + "\n").utf8))
    try? FileManager.default.removeItem(atPath: path)
    abort()
  }
}
