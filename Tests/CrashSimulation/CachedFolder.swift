import BruteForce

/// The names in a folder as the disk holds them and as the cache shows them.
///
/// A sync that fails leaves what is to be written as it was: names are journalled, and a journal that
/// fails lets nothing more be written.
struct CachedFolder {
  private enum Change {
    case set(String, Int)
    case remove(String)
    case rename(String, String)
  }

  private var disk: [String: Int] = [:]
  private(set) var cache: [String: Int] = [:]
  private var changes: [Change] = []

  mutating func set(_ name: String, _ node: Int) { change(.set(name, node)) }

  mutating func remove(_ name: String) { change(.remove(name)) }

  mutating func rename(_ name: String, to other: String) { change(.rename(name, other)) }

  mutating func sync() {
    disk = cache
    changes = []
  }

  mutating func losePower(_ random: inout SplitMix64) {
    for change in changes where random.chance(50) { Self.apply(change, to: &disk) }
    cache = disk
    changes = []
  }

  private mutating func change(_ change: Change) {
    changes.append(change)
    Self.apply(change, to: &cache)
  }

  private static func apply(_ change: Change, to names: inout [String: Int]) {
    switch change {
    case .set(let name, let node): names[name] = node
    case .remove(let name): names[name] = nil
    case .rename(let name, let other):
      guard let node = names.removeValue(forKey: name) else { return }
      names[other] = node
    }
  }
}
