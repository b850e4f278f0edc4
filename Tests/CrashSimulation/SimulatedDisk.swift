import BruteForce
import Glibc
package import OutreachJournal
internal import Synchronization

/// A disk in memory that can lose its power and fail any call; a class, since all who hold it must see one disk.
package final class SimulatedDisk: Storage {
  let state: Mutex<DiskState>

  /// An empty disk.
  package convenience init() { self.init(DiskState()) }

  init(_ state: DiskState) { self.state = Mutex(state) }

  private func with<Result>(
    _ body: (inout sending DiskState) throws(SystemFault) -> sending Result
  ) throws(SystemFault) -> Result {
    try state.withLock { (state) throws(SystemFault) in try body(&state) }
  }

  /// A fault at a call to come, the first of that kind after so many others.
  package func arm(_ fault: Fault, on kind: DiskCall? = nil, after calls: Int = 0) {
    state.withLock { $0.arm(fault, on: kind, after: calls) }
  }

  /// From now on a file opened to be appended to is written over.
  package func overwrites() { state.withLock { $0.overwrites = true } }

  /// The calls that `body` makes, each with the path it is about.
  package func calls(_ body: () throws -> Void) rethrows -> [String] {
    state.withLock { $0.log = [] }
    try body()
    return state.withLock { state in
      defer { state.log = nil }
      return state.log ?? []
    }
  }

  /// Another program begins, after the power went or not; what the cache alone had falls by `seed`.
  package func restart(afterPowerCut isCut: Bool, seed: UInt64 = 1) {
    state.withLock {
      $0.random = SplitMix64(seed: seed)
      $0.restart(afterPowerCut: isCut)
    }
  }

  /// What the cache shows of the files in a folder, by name.
  package func contents(_ path: String) -> [String: [UInt8]] {
    Dictionary(
      uniqueKeysWithValues: state.withLock { $0.contents(path) }.map { ($0.name, $0.content) })
  }

  /// What the cache shows of every file that has a name.
  package func allContents() -> [[UInt8]] { state.withLock { $0.allContents("") } }

  package func open(_ path: String, _ use: FileUse) throws(SystemFault) -> Int32 {
    try with { (state) throws(SystemFault) in
      try state.take(.open, path)
      switch use {
      case .reading, .appending: return state.open(try state.node(path), path)
      case .creating: return state.open(try state.make(.file(CachedFile()), at: path), path)
      case .locking:
        do throws(SystemFault) {
          return state.open(try state.node(path), path)
        } catch {
          return state.open(try state.make(.file(CachedFile()), at: path), path)
        }
      }
    }
  }

  package func close(_ file: Int32) { state.withLock { $0.close(file) } }

  package func read(
    _ file: Int32, into buffer: inout [UInt8], from start: Int, at offset: Int
  ) throws(SystemFault) -> Int {
    let room = buffer.count - start
    let bytes = try with { (state) throws(SystemFault) in
      let fault = try state.step(.read, file)
      if case .error(let code) = fault { throw SystemFault(code) }
      var count = room
      if case .short(let part) = fault { count = max(1, room * part / 100) }
      let cache = try state.file(file).file.cache
      return Array(cache[min(offset, cache.count)..<min(offset + count, cache.count)])
    }
    buffer.replaceSubrange(start..<start + bytes.count, with: bytes)
    return bytes.count
  }

  package func append(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(SystemFault) -> Int {
    try with { (state) throws(SystemFault) in
      let fault = try state.step(.append, file)
      if case .error(let code) = fault { throw SystemFault(code) }
      var count = bytes.count
      if case .short(let part) = fault {
        count = part < 0 ? max(1, count + part) : min(count, max(1, count * part / 100))
      }
      try state.append(bytes, taking: count, to: file)
      return count
    }
  }

  package func sync(_ file: Int32) throws(SystemFault) {
    try with { (state) throws(SystemFault) in
      let fault = try state.step(.sync, file)
      var (place, content) = try state.file(file)
      guard case .error(let code) = fault else {
        content.sync()
        state.change(place, .file(content))
        return
      }
      content.failSync(&state.random)
      state.change(place, .file(content))
      throw SystemFault(code)
    }
  }

  package func forget(_ file: Int32) {
    try? with { (state) throws(SystemFault) in
      guard state.end == nil else { return }
      let path = state.path(file)
      state.log?.append("forget " + path)
      var (place, content) = try state.file(file)
      content.forget()
      state.change(place, .file(content))
    }
  }

  package func lock(_ file: Int32) throws(SystemFault) {
    try with { (state) throws(SystemFault) in
      try state.take(.lock, file)
      try state.lock(file)
    }
  }

  package func status(of file: Int32) throws(SystemFault) -> FileStatus {
    try with { (state) throws(SystemFault) in
      try state.take(.status, file)
      return FileStatus(kind: .file, size: try state.file(file).file.cache.count)
    }
  }

  package func status(at path: String) throws(SystemFault) -> FileStatus {
    try with { (state) throws(SystemFault) in
      try state.take(.status, path)
      switch state.nodes[try state.node(path)] {
      case .file(let file): return FileStatus(kind: .file, size: file.cache.count)
      case .folder: return FileStatus(kind: .folder)
      }
    }
  }

  package func restrict(_ path: String, _ kind: FileStatus.Kind) throws(SystemFault) {}

  package func list(_ path: String) throws(SystemFault) -> [String] {
    try with { (state) throws(SystemFault) in
      try state.take(.list, path)
      return Array(try state.folder(path).folder.cache.keys)
    }
  }

  package func makeFolder(_ path: String) throws(SystemFault) {
    try with { (state) throws(SystemFault) in
      try state.take(.makeFolder, path)
      _ = try state.make(.folder(CachedFolder()), at: path)
    }
  }

  package func syncFolder(_ path: String) throws(SystemFault) {
    try with { (state) throws(SystemFault) in
      try state.take(.syncFolder, path)
      var (place, folder) = try state.folder(path)
      folder.sync()
      state.change(place, .folder(folder))
    }
  }

  package func rename(_ path: String, to other: String) throws(SystemFault) {
    try with { (state) throws(SystemFault) in
      try state.take(.rename, path)
      let (above, name) = DiskState.parts(path)
      var (place, folder) = try state.folder(above)
      guard folder.cache[name] != nil else { throw SystemFault(ENOENT) }
      folder.rename(name, to: DiskState.parts(other).name)
      state.change(place, .folder(folder))
    }
  }

  package func remove(_ path: String) throws(SystemFault) {
    try with { (state) throws(SystemFault) in
      try state.take(.remove, path)
      let (above, name) = DiskState.parts(path)
      var (place, folder) = try state.folder(above)
      guard folder.cache[name] != nil else { throw SystemFault(ENOENT) }
      folder.remove(name)
      state.change(place, .folder(folder))
    }
  }
}
