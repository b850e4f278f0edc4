import BruteForce

/// What of the bytes that only the cache held reaches the disk when the power goes or a sync fails.
enum CrashShape: CaseIterable {
  /// None.
  case lost
  /// All.
  case whole
  /// Those up to some byte.
  case cut
  /// Those up to the end of some page.
  case cutAtPage
  /// The size, with NULs for bytes.
  case zeroes
  /// Some blocks, later ones perhaps and earlier ones not; NULs for the others.
  case someBlocks

  static let page = 4096

  /// The file on disk: `old` was there, `new` is what was on its way; both agree before `start`.
  func disk(
    _ old: [UInt8], _ new: [UInt8], from start: Int, _ random: inout SplitMix64
  ) -> [UInt8] {
    guard new.count > old.count else { return random.chance(50) ? old : new }
    let room = new.count - old.count
    switch self {
    case .lost: return old
    case .whole: return new
    case .cut: return Array(new[..<(old.count + random.below(room + 1))])
    case .cutAtPage:
      let pages = old.count / Self.page + 1...max(new.count / Self.page, old.count / Self.page + 1)
      let end = (pages.lowerBound + random.below(pages.count)) * Self.page
      return Array(new[..<min(new.count, end)])
    case .zeroes: return old + [UInt8](repeating: 0, count: room)
    case .someBlocks:
      let block = random.pick([512, 1024, Self.page])
      var disk = old + [UInt8](repeating: 0, count: room)
      for first in stride(from: start / block * block, to: new.count, by: block)
      where random.chance(50) {
        let bytes = max(first, start)..<min(first + block, new.count)
        if !bytes.isEmpty { disk.replaceSubrange(bytes, with: new[bytes]) }
      }
      return disk
    }
  }
}
