import BruteForce

/// A file as the disk holds it and as the cache shows it.
struct CachedFile {
  private(set) var disk: [UInt8] = []
  private(set) var cache: [UInt8] = []
  // Where the first page begins that is still to be written; `nil` when none is.
  private var dirty: Int?

  mutating func append(_ bytes: ArraySlice<UInt8>) {
    let page = cache.count / CrashShape.page * CrashShape.page
    dirty = min(dirty ?? page, page)
    cache += bytes
  }

  mutating func sync() {
    guard let start = dirty else { return }
    disk = synced(from: start)
    dirty = nil
  }

  /// A sync that fails: the pages count as written, whatever of them is.
  mutating func failSync(_ random: inout SplitMix64) {
    writeSome(&random)
    dirty = nil
  }

  /// Shows the disk again where nothing is to be written; the size is not forgotten.
  mutating func forget() {
    let end = dirty ?? cache.count
    let known = disk.prefix(end)
    cache.replaceSubrange(
      ..<end, with: Array(known) + [UInt8](repeating: 0, count: end - known.count))
  }

  mutating func losePower(_ random: inout SplitMix64) {
    writeSome(&random)
    dirty = nil
    cache = disk
  }

  private mutating func writeSome(_ random: inout SplitMix64) {
    guard let start = dirty else { return }
    disk = random.pick(CrashShape.allCases).disk(
      Array(disk), synced(from: start), from: start, &random)
  }

  // What the disk holds once every page is written; pages given up before stay as they are.
  private func synced(from start: Int) -> [UInt8] {
    let before = disk.prefix(start)
    return before + [UInt8](repeating: 0, count: start - before.count) + cache[start...]
  }
}
