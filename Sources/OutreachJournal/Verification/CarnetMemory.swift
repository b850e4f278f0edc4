import Outreach

/// Where this machine keeps what it last saw of one carnet: in the local state folder, by the carnet and its place,
/// since a copy elsewhere has a life of its own.
struct CarnetMemory {
  private let file: String

  init(_ carnet: Carnet, stateFolder: String) {
    var place = SHA256()
    place.add(Array(carnet.path.utf8)[...])
    file = stateFolder + "/\(carnet.settings.id)-\(place.hexadecimal.prefix(16)).vu.json"
  }

  /// What was seen, and whether it could be read; nothing the first time.
  func load() -> (seen: SeenFiles, isReadable: Bool) {
    guard FileAccess.exists(file) else { return (SeenFiles(), true) }
    guard let seen = (try? FileAccess.json(of: file)).flatMap(SeenFiles.init(json:)) else {
      return (SeenFiles(), false)
    }
    return (seen, true)
  }

  /// Keeps `seen`; whether it could.
  func keep(_ seen: SeenFiles) -> Bool {
    do throws(JournalError) {
      if let slash = file.lastIndex(of: "/") { try DurableFolder.make(String(file[..<slash])) }
      try DurableFile.write(Array(seen.json.indented.utf8), to: file)
      return true
    } catch {
      return false
    }
  }
}
