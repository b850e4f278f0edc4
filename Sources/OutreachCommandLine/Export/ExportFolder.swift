internal import Foundation
internal import OutreachJournal

/// A folder of files about a carnet: written aside for its owner only, then renamed, never left half written.
struct ExportFolder {
  /// As typed.
  let name: String
  private let path: String
  private let contents: Contents
  private let replaces: Bool
  private let disk = Disk()
  private var aside = ""
  private var files: [(name: String, descriptor: Int32)] = []

  /// The folder at `path`, typed as `name`: new, empty, or of the same `contents` when `overwrites`.
  init(_ name: String, at path: String, _ contents: Contents, overwrites: Bool) throws(Failure) {
    (self.name, self.path, self.contents) = (name, path, contents)
    try Self.refuseCarnet(name, path, contents)
    guard let kind = try Self.kind(name, path) else {
      replaces = false
      guard access(Self.parent(of: path), W_OK) == 0 else { throw Failure(creating: name, errno) }
      return
    }
    guard kind == .folder else {
      throw Failure(
        .cannotCreate, at: name, "ce n’est pas un dossier", remedy: "Choisir un autre nom")
    }
    let found = try Self.names(name, path)
    replaces = !found.isEmpty
    guard replaces else { return }
    guard overwrites else {
      throw Failure(
        .cannotCreate, at: name, "ce dossier n’est pas vide",
        remedy: "Remplacer \(contents.words.it) : --ecraser, ou choisir un autre nom")
    }
    guard contents.files.isSuperset(of: found), found.contains(contents.mark) else {
      throw Failure(
        .cannotCreate, at: name, "ce dossier contient autre chose \(contents.words.than)",
        expected: "--ecraser ne remplace \(contents.words.than)", remedy: "Choisir un autre nom")
    }
  }

  /// Makes the folder of the files that `write` hands over, whole or not at all; `mark` makes a name meanwhile.
  mutating func fill(
    mark: UInt64,
    _ write: (_ put: (String, [UInt8]) throws(Failure) -> Void) throws(Failure) -> Void
  ) throws(Failure) {
    try begin(mark: mark)
    do throws(Failure) {
      try write { (name, bytes) throws(Failure) in try append(bytes, to: name) }
      try finish()
    } catch {
      close()
      remove(aside)
      throw error
    }
  }

  private mutating func begin(mark: UInt64) throws(Failure) {
    aside = Self.parent(of: path) + "/.allervers-" + String(mark, radix: 36)
    try attempt { () throws(SystemFault) in try disk.makeFolder(aside) }
  }

  // Adds bytes to the end of a file.
  private mutating func append(_ bytes: [UInt8], to file: String) throws(Failure) {
    let descriptor: Int32
    if let known = files.first(where: { $0.name == file }) {
      descriptor = known.descriptor
    } else {
      descriptor = try attempt { () throws(SystemFault) in
        try disk.open(aside + "/" + file, .creating)
      }
      files.append((file, descriptor))
    }
    var start = 0
    while start < bytes.count {
      start += try attempt { () throws(SystemFault) in
        do throws(SystemFault) {
          return try disk.append(bytes[start...], to: descriptor)
        } catch {
          guard error.code == EINTR else { throw error }
          return 0
        }
      }
    }
  }

  // Puts the folder in its place, whole.
  private mutating func finish() throws(Failure) {
    let parent = Self.parent(of: path)
    try attempt { () throws(SystemFault) in
      for file in files { try disk.sync(file.descriptor) }
      try disk.syncFolder(aside)
      if replaces { try disk.rename(path, to: aside + "-ancien") }
      try disk.rename(aside, to: path)
      try disk.syncFolder(parent)
    }
    close()
    if replaces { remove(aside + "-ancien") }
  }

  private mutating func close() {
    for file in files { disk.close(file.descriptor) }
    files = []
  }

  private func attempt<Result>(
    _ call: () throws(SystemFault) -> Result
  ) throws(Failure) -> Result {
    do throws(SystemFault) {
      return try call()
    } catch {
      throw Failure(creating: name, error.code)
    }
  }

  // A folder that holds such files, or a part of them.
  private func remove(_ folder: String) {
    for file in contents.files { unlink(folder + "/" + file) }
    rmdir(folder)
  }

  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  private static func kind(_ name: String, _ path: String) throws(Failure) -> FileStatus.Kind? {
    do throws(SystemFault) {
      return try Disk().status(at: path).kind
    } catch {
      if error.code == ENOENT { return nil }
      throw Failure(creating: name, error.code)
    }
  }

  private static func names(_ name: String, _ path: String) throws(Failure) -> [String] {
    do throws(SystemFault) {
      return try Disk().list(path)
    } catch {
      throw Failure(creating: name, error.code)
    }
  }

  // What is in a carnet goes wherever the carnet is shared.
  private static func refuseCarnet(
    _ name: String, _ path: String, _ contents: Contents
  ) throws(Failure) {
    let typed = URL(fileURLWithPath: path).standardizedFileURL
    let real = typed.deletingLastPathComponent().resolvingSymlinksInPath()
    for folder in [typed.path, real.path] where Carnet.nearest(from: folder) != nil {
      throw Failure(
        .cannotCreate, at: name, "ce dossier est dans un carnet",
        expected: contents.words.keeps + " hors du carnet, qui est partagé",
        remedy: "Choisir un autre dossier")
    }
  }
}
