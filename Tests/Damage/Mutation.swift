import BruteForce

/// One thing gone wrong with the files of a carnet.
enum Mutation: Equatable {
  case flip(path: String, at: Int, bits: UInt8)
  case delete(path: String, at: Int)
  case insert(path: String, at: Int, byte: UInt8)
  /// A stretch of NULs, as a disk leaves them.
  case zero(path: String, Range<Int>)
  /// All bytes from there on are gone.
  case cut(path: String, at: Int)
  case swapLines(path: String, Int, Int)
  case doubleLine(path: String, Int)
  case dropLine(path: String, Int)
  case swapFiles(String, String)
  /// A copy of a file under another name.
  case doubleFile(String, as: String)
  case dropFile(String)

  /// One drawn at random for `files`, every byte as likely as any.
  init(_ files: [String: [UInt8]], _ random: inout SplitMix64) {
    let paths = files.keys.sorted()
    let path = random.pick(paths)
    let size = files[path]?.count ?? 0
    let lines = files[path]?.count { $0 == 0x0A } ?? 0
    let at = random.below(size)
    switch random.below(20) {
    case 0...7: self = .flip(path: path, at: at, bits: UInt8(1 + random.below(255)))
    case 8...9: self = .delete(path: path, at: at)
    case 10...11: self = .insert(path: path, at: at, byte: UInt8(random.below(256)))
    case 12: self = .zero(path: path, at..<min(size, at + random.pick([1, 16, 512])))
    case 13: self = .cut(path: path, at: at)
    case 14: self = .swapLines(path: path, random.below(lines), random.below(lines))
    case 15: self = .doubleLine(path: path, random.below(lines))
    case 16: self = .dropLine(path: path, random.below(lines))
    case 17: self = .swapFiles(path, random.pick(paths))
    case 18: self = .doubleFile(path, as: random.pick(paths).dropLast(6) + " (1).jsonl")
    default: self = .dropFile(path)
    }
  }

  /// What becomes of `files`.
  func applied(to files: [String: [UInt8]]) -> [String: [UInt8]] {
    var files = files
    switch self {
    case .flip(let path, let at, let bits): files[path]?[at] ^= bits
    case .delete(let path, let at): files[path]?.remove(at: at)
    case .insert(let path, let at, let byte): files[path]?.insert(byte, at: at)
    case .zero(let path, let range):
      files[path]?.replaceSubrange(range, with: repeatElement(0, count: range.count))
    case .cut(let path, let at): files[path]?.removeSubrange(at...)
    case .swapLines(let path, let one, let other):
      files[path] = Self.lines(files[path], { $0.swapAt(one, other) })
    case .doubleLine(let path, let line):
      files[path] = Self.lines(files[path], { $0.append($0[line]) })
    case .dropLine(let path, let line):
      files[path] = Self.lines(files[path], { $0.remove(at: line) })
    case .swapFiles(let one, let other): (files[one], files[other]) = (files[other], files[one])
    case .doubleFile(let path, let copy): files[copy] = files[path]
    case .dropFile(let path): files[path] = nil
    }
    return files
  }

  /// Whether what is left is what a machine that never saw the rest could hold: a tail or a whole file is gone.
  var isLoss: Bool {
    switch self {
    case .cut, .dropLine, .dropFile, .delete, .zero: true
    default: false
    }
  }

  private static func lines(
    _ bytes: [UInt8]?, _ change: (inout [ArraySlice<UInt8>]) -> Void
  ) -> [UInt8] {
    var lines = (bytes ?? []).split(separator: 0x0A)
    change(&lines)
    return lines.flatMap { $0 + [0x0A] }
  }
}
