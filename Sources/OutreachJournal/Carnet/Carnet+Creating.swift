import Foundation
public import Outreach

extension Carnet {
  /// Makes a carnet in `path`, a folder that is empty or not there yet, with every shipped definition.
  @discardableResult
  public static func create(at path: String, settings: CarnetSettings) throws(JournalError)
    -> Carnet
  {
    let disk = Disk()
    // Before anything may be taken away again.
    try requireRoom(at: path, on: disk)
    do throws(JournalError) {
      return try create(at: path, settings: settings, on: disk)
    } catch {
      // The folder was empty: what stands in it is ours, and would bar the next try.
      for name in ["programmes", "journal", "confidentiel", "carnet.json.tmp"] {
        try? FileManager.default.removeItem(atPath: path + "/" + name)
      }
      throw error
    }
  }

  /// The same on `storage`; what was made stays when it fails.
  package static func create(
    at path: String, settings: CarnetSettings, on storage: any Storage
  ) throws(JournalError) -> Carnet {
    try requireRoom(at: path, on: storage)
    try storage.ensureFolder(path)
    for folder in ["programmes", "journal", "confidentiel"] {
      try storage.ensureFolder(path + "/" + folder)
    }
    for (id, json) in Programme.shipped {
      try storage.writeNew(Array(json.utf8), to: path + "/programmes/\(id).json")
    }
    // Last, since its presence is what makes the folder a carnet.
    try storage.writeNew(Array(settings.json.indented.utf8), to: path + "/carnet.json")
    return try Carnet(at: path, on: storage)
  }

  /// Throws unless a carnet can be made in `path`; writes nothing.
  public static func requireRoom(at path: String) throws(JournalError) {
    try requireRoom(at: path, on: Disk())
  }

  private static func requireRoom(
    at path: String, on storage: any Storage
  ) throws(JournalError) {
    guard try storage.kind(at: path + "/carnet.json") == nil else {
      throw .alreadyCarnet(path: path)
    }
    guard try storage.names(in: path).isEmpty else { throw .notEmpty(path: path) }
  }
}
