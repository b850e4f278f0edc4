import Outreach

/// Where this machine keeps what it last saw of one carnet: in the local state folder, by the carnet and its place,
/// since a copy elsewhere has a life of its own.
struct CarnetMemory {
  private let file: String
  private let storage: any Storage

  init(_ carnet: Carnet, stateFolder: String) {
    storage = carnet.storage
    file = carnet.memoryName(in: stateFolder) + ".vu.json"
  }

  /// What was seen, and whether it could be read; nothing the first time.
  func load() -> (seen: SeenFiles, isReadable: Bool) {
    guard (try? storage.kind(at: file)) != .some(nil) else { return (SeenFiles(), true) }
    guard let seen = (try? storage.json(of: file)).flatMap(SeenFiles.init(json:)) else {
      return (SeenFiles(), false)
    }
    return (seen, true)
  }

  /// Keeps `seen`; whether it could.
  func keep(_ seen: SeenFiles) -> Bool {
    do throws(JournalError) {
      try storage.ensureFolder(storage.parent(of: file))
      try WriterLock.holding(file + ".lock", on: storage) { () throws(JournalError) in
        try storage.writeNew(Array(seen.json.indented.utf8), to: file)
      }
      return true
    } catch {
      return false
    }
  }
}

extension Carnet {
  /// What the names begin with of the files that say what this machine knows of the carnet at its place.
  func memoryName(in stateFolder: String) -> String {
    var place = SHA256()
    place.add(Array(path.utf8)[...])
    return stateFolder + "/\(settings.id)-\(place.hexadecimal.prefix(16))"
  }
}
