/// What the trace of a writing command breaks of the order in which things must reach the disk.
struct WriteOrder {
  /// What is broken, each with the call.
  private(set) var breaches: [String] = []
  /// Opens of files of the carnet, the configuration or the state.
  private(set) var opens = 0
  /// Files waited for.
  private(set) var syncs = 0
  /// What was not on disk when the first answer was given.
  private(set) var pending = Set<String>()

  private let roots: [String]
  private let outputs: [String]
  private var existing: Set<String>
  private var unsyncedFiles = Set<String>()
  private var unsyncedFolders = Set<String>()

  /// Reads `calls` of a command allowed to write below `roots` and to `outputs`; `existing` was there before it.
  init(_ calls: [SystemCall], roots: [String], outputs: [String], existing: Set<String>) {
    (self.roots, self.outputs, self.existing) = (roots, outputs, existing)
    for call in calls where call.succeeded { look(at: call) }
  }

  private mutating func look(at call: SystemCall) {
    switch call.name {
    case "openat", "open", "creat": lookAtOpen(call)
    case "mkdir", "mkdirat": lookAtFolder(call)
    case "rename", "renameat", "renameat2": lookAtRename(call)
    case "write", "pwrite64", "writev", "ftruncate": lookAtWrite(call)
    case "fsync", "fdatasync":
      guard let path = call.descriptorPath else { return }
      syncs += 1
      unsyncedFiles.remove(path)
      if call.name == "fsync" { unsyncedFolders.remove(path) }
    case "unlink", "unlinkat", "rmdir", "symlink", "symlinkat", "link", "linkat", "chmod",
      "fchmodat":
      for path in call.paths where !isOurs(path) { breach("outside the folders", call) }
      // What is taken away again has nothing that could be lost.
      if call.name.hasPrefix("unlink") { unsyncedFiles.subtract(call.paths) }
    default: break
    }
  }

  private mutating func lookAtOpen(_ call: SystemCall) {
    guard let path = call.paths.first else { return }
    let writes = ["O_WRONLY", "O_RDWR", "O_CREAT"].contains(where: call.arguments.contains)
    guard isOurs(path) else {
      if writes, !path.hasPrefix("/dev/") { breach("written outside the folders", call) }
      return
    }
    if !call.arguments.contains("O_CLOEXEC") { breach("no O_CLOEXEC", call) }
    if call.arguments.contains("O_DIRECTORY") { return }
    opens += 1
    if !call.arguments.contains("O_NOFOLLOW") { breach("no O_NOFOLLOW", call) }
    guard call.arguments.contains("O_CREAT"), existing.insert(path).inserted else { return }
    if !call.arguments.hasSuffix(" 0600") { breach("not of mode 0600", call) }
    if !Self.mayBeLost(path) { unsyncedFolders.insert(Self.folder(of: path)) }
  }

  private mutating func lookAtFolder(_ call: SystemCall) {
    guard let path = call.paths.first else { return }
    if !call.arguments.hasSuffix(" 0700") { breach("not of mode 0700", call) }
    if !isOurs(path) { breach("made outside the folders", call) }
    existing.insert(path)
    unsyncedFolders.insert(Self.folder(of: path))
  }

  private mutating func lookAtRename(_ call: SystemCall) {
    let paths = call.paths
    guard paths.count == 2 else { return }
    if unsyncedFiles.contains(paths[0]) { breach("renamed before it is synced", call) }
    if !isOurs(paths[1]) { breach("renamed outside the folders", call) }
    existing.remove(paths[0])
    existing.insert(paths[1])
    if Self.mayBeLost(paths[1]) { return }
    unsyncedFolders.insert(Self.folder(of: paths[1]))
  }

  private mutating func lookAtWrite(_ call: SystemCall) {
    guard let path = call.descriptorPath else { return }
    if isOurs(path), !Self.mayBeLost(path) { unsyncedFiles.insert(path) }
    guard call.descriptor == 1, outputs.contains(path) else { return }
    if pending.isEmpty { pending = unsyncedFiles.union(unsyncedFolders) }
    for path in unsyncedFiles.sorted() { breach("answers before \(path) is synced", call) }
    for path in unsyncedFolders.sorted() { breach("answers before the folder \(path)", call) }
  }

  private mutating func breach(_ what: String, _ call: SystemCall) {
    breaches.append("\(what): \(call.name)(\(call.arguments.prefix(300)))")
  }

  private func isOurs(_ path: String) -> Bool {
    roots.contains { path == $0 || path.hasPrefix($0 + "/") }
  }

  // A lock says nothing, and what a writer remembers less than the files it wrote.
  private static func mayBeLost(_ path: String) -> Bool {
    [".lock", ".ecrit.json", ".ecrit.json.tmp"].contains { path.hasSuffix($0) }
  }

  private static func folder(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }
}
