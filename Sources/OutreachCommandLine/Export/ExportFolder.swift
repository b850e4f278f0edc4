internal import Foundation
internal import OutreachJournal

/// The folder of an export: written aside for its owner only, then renamed, never left half written.
struct ExportFolder {
  /// As typed.
  let name: String
  private let path: String
  private let replaces: Bool
  private let disk = Disk()
  private var aside = ""
  private var files: [(name: String, descriptor: Int32)] = []

  /// What an export holds: nothing else is ever replaced.
  private static let ownFiles = Set(
    ["jeunes", "contacts", "tentatives", "seances", "actions", "partenaires", "parcours", "issues"]
      .map { $0 + ".csv" } + ["datapackage.json", "dictionnaire.md", "LISEZMOI.txt"])

  /// The folder at `path`, typed as `name`: new, empty, or a former export when `overwrites`.
  init(_ name: String, at path: String, overwrites: Bool) throws(Failure) {
    (self.name, self.path) = (name, path)
    try Self.refuseCarnet(name, path)
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
        remedy: "Remplacer l’export qu’il contient : --ecraser, ou choisir un autre nom")
    }
    guard Self.ownFiles.isSuperset(of: found), found.contains("datapackage.json") else {
      throw Failure(
        .cannotCreate, at: name, "ce dossier contient autre chose qu’un export",
        expected: "--ecraser ne remplace qu’un export", remedy: "Choisir un autre nom")
    }
  }

  /// Makes the folder aside; `mark` makes its name.
  mutating func begin(mark: UInt64) throws(Failure) {
    aside = Self.parent(of: path) + "/.allervers-" + String(mark, radix: 36)
    try attempt { () throws(SystemFault) in try disk.makeFolder(aside) }
  }

  /// Adds bytes to the end of a file.
  mutating func append(_ bytes: [UInt8], to file: String) throws(Failure) {
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

  /// Puts the folder in its place, whole.
  mutating func finish() throws(Failure) {
    let parent = Self.parent(of: path)
    try attempt { () throws(SystemFault) in
      for file in files { try disk.sync(file.descriptor) }
      try disk.syncFolder(aside)
      if replaces { try disk.rename(path, to: aside + "-ancien") }
      try disk.rename(aside, to: path)
      try disk.syncFolder(parent)
    }
    close()
    if replaces { Self.remove(aside + "-ancien") }
  }

  /// Leaves nothing.
  mutating func giveUp() {
    close()
    Self.remove(aside)
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

  // A folder that holds an export, or a part of one.
  private static func remove(_ folder: String) {
    for file in ownFiles { unlink(folder + "/" + file) }
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
  private static func refuseCarnet(_ name: String, _ path: String) throws(Failure) {
    let typed = URL(fileURLWithPath: path).standardizedFileURL
    let real = typed.deletingLastPathComponent().resolvingSymlinksInPath()
    for folder in [typed.path, real.path] where Carnet.nearest(from: folder) != nil {
      throw Failure(
        .cannotCreate, at: name, "ce dossier est dans un carnet",
        expected: "un export se garde hors du carnet, qui est partagé",
        remedy: "Choisir un autre dossier")
    }
  }
}
