import BruteForce
import Glibc
import OutreachJournal

/// A tree of files and folders, half in the cache, with the faults to come.
struct DiskState {
  enum Node {
    case file(CachedFile)
    case folder(CachedFolder)
  }

  private(set) var nodes: [Node] = [.folder(CachedFolder())]
  private var files: [Int32: (place: Int, path: String)] = [:]
  private var locked = Set<Int>()
  private var nextFile: Int32 = 3
  // The faults that wait for a call, by how many come before it, of that kind when there is one.
  private var faults: [(calls: Int, kind: DiskCall?, fault: Fault)] = []
  /// Set once the program has been ended by a fault.
  private(set) var end: Fault?
  var random = SplitMix64(seed: 0)
  /// Every piece that was to be appended.
  /// Whether an append begins the file anew, as on FAT.
  var overwrites = false
  /// The calls and what they were about, when somebody asked for them.
  var log: [String]?
  private var attempts: [ArraySlice<UInt8>] = []

  mutating func arm(_ fault: Fault, on kind: DiskCall? = nil, after calls: Int) {
    faults.append((calls, kind, fault))
  }

  /// What this call does wrong; `nil` when it works. Thrown when the program has ended.
  mutating func step(_ call: DiskCall, _ path: String) throws(SystemFault) -> Fault? {
    guard end == nil else { throw SystemFault(EIO) }
    log?.append(call.rawValue + " " + path)
    guard !faults.isEmpty else { return nil }
    for place in faults.indices where faults[place].kind ?? call == call {
      faults[place].calls -= 1
    }
    guard let place = faults.firstIndex(where: { $0.calls < 0 }) else { return nil }
    let due = faults.remove(at: place).fault
    if due.isEnd {
      end = due
      throw SystemFault(EIO)
    }
    return due
  }

  /// The same for a call that fails or works.
  mutating func take(_ call: DiskCall, _ path: String) throws(SystemFault) {
    if case .error(let code) = try step(call, path) { throw SystemFault(code) }
  }

  mutating func step(_ call: DiskCall, _ file: Int32) throws(SystemFault) -> Fault? {
    let path = path(file)
    return try step(call, path)
  }

  mutating func take(_ call: DiskCall, _ file: Int32) throws(SystemFault) {
    let path = path(file)
    try take(call, path)
  }

  /// The path that an open file was opened by.
  func path(_ number: Int32) -> String { files[number]?.path ?? "?" }

  /// Another program begins, after the power went or not; faults that did not come are forgotten.
  mutating func restart(afterPowerCut isCut: Bool) {
    (files, locked, faults, end) = ([:], [], [], nil)
    attempts = []
    guard isCut else { return }
    for place in nodes.indices {
      switch nodes[place] {
      case .file(var file):
        file.losePower(&random)
        nodes[place] = .file(file)
      case .folder(var folder):
        folder.losePower(&random)
        nodes[place] = .folder(folder)
      }
    }
  }

  func node(_ path: String) throws(SystemFault) -> Int {
    var place = 0
    for name in path.split(separator: "/") {
      guard case .folder(let folder) = nodes[place] else { throw SystemFault(ENOTDIR) }
      guard let next = folder.cache[String(name)] else { throw SystemFault(ENOENT) }
      place = next
    }
    return place
  }

  func folder(_ path: String) throws(SystemFault) -> (place: Int, folder: CachedFolder) {
    let place = try node(path)
    guard case .folder(let folder) = nodes[place] else { throw SystemFault(ENOTDIR) }
    return (place, folder)
  }

  func file(_ number: Int32) throws(SystemFault) -> (place: Int, file: CachedFile) {
    guard let place = files[number]?.place, case .file(let file) = nodes[place] else {
      throw SystemFault(EBADF)
    }
    return (place, file)
  }

  mutating func change(_ place: Int, _ node: Node) { nodes[place] = node }

  mutating func append(_ bytes: ArraySlice<UInt8>, taking count: Int, to number: Int32)
    throws(SystemFault)
  {
    var (place, file) = try file(number)
    nodes[place] = .file(CachedFile())
    if overwrites { file = CachedFile() }
    attempts.append(bytes)
    file.append(bytes.prefix(count))
    nodes[place] = .file(file)
  }

  mutating func make(_ node: Node, at path: String) throws(SystemFault) -> Int {
    let (above, name) = Self.parts(path)
    var (place, folder) = try folder(above)
    guard folder.cache[name] == nil else { throw SystemFault(EEXIST) }
    nodes.append(node)
    folder.set(name, nodes.count - 1)
    nodes[place] = .folder(folder)
    return nodes.count - 1
  }

  mutating func open(_ place: Int, _ path: String) -> Int32 {
    nextFile += 1
    files[nextFile] = (place, path)
    return nextFile
  }

  mutating func close(_ number: Int32) {
    let path = path(number)
    log?.append("close " + path)
    if let place = files.removeValue(forKey: number)?.place { locked.remove(place) }
  }

  mutating func lock(_ number: Int32) throws(SystemFault) {
    guard locked.insert(try file(number).place).inserted else { throw SystemFault(EWOULDBLOCK) }
  }

  /// Hands over what was to be appended since the last time.
  mutating func takeAttempts() -> [ArraySlice<UInt8>] {
    defer { attempts = [] }
    return attempts
  }

  /// The names in a folder, in order; none when it is not there.
  func names(_ path: String) -> [String] { (try? folder(path).folder.cache.keys.sorted()) ?? [] }

  /// What the cache shows of the files in a folder, by name.
  func contents(_ path: String) -> [(name: String, content: [UInt8])] {
    names(path).compactMap { name in
      guard let place = try? node(path + "/" + name), case .file(let file) = nodes[place] else {
        return nil
      }
      return (name, file.cache)
    }
  }

  /// What the cache shows of every file below a folder.
  func allContents(_ path: String) -> [[UInt8]] {
    contents(path).map(\.content) + names(path).flatMap { allContents(path + "/" + $0) }
  }

  static func parts(_ path: String) -> (above: String, name: String) {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    return (String(path[..<slash]), String(path[slash...].dropFirst()))
  }
}
