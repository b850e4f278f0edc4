import Foundation
public import Outreach

extension Carnet {
  /// Makes a carnet in `path`, a folder that is empty or not there yet, with every shipped definition.
  @discardableResult
  public static func create(at path: String, settings: CarnetSettings) throws(JournalError)
    -> Carnet
  {
    try requireRoom(at: path)
    do throws(JournalError) {
      try fill(path, settings)
    } catch {
      // The folder was empty: what stands in it is ours, and would bar the next try.
      for name in ["programmes", "journal", "confidentiel", "carnet.json.tmp"] {
        try? FileManager.default.removeItem(atPath: path + "/" + name)
      }
      throw error
    }
    return try Carnet(at: path)
  }

  /// Throws unless a carnet can be made in `path`; writes nothing.
  public static func requireRoom(at path: String) throws(JournalError) {
    guard !FileAccess.exists(path + "/carnet.json") else { throw .alreadyCarnet(path: path) }
    guard try FileAccess.names(in: path).isEmpty else { throw .notEmpty(path: path) }
  }

  private static func fill(_ path: String, _ settings: CarnetSettings) throws(JournalError) {
    try DurableFolder.make(path)
    for folder in ["programmes", "journal", "confidentiel"] {
      try DurableFolder.make(path + "/" + folder)
    }
    for (id, json) in Programme.shipped {
      try DurableFile.write(Array(json.utf8), to: path + "/programmes/\(id).json")
    }
    // Last, since its presence is what makes the folder a carnet.
    try DurableFile.write(Array(settings.json.indented.utf8), to: path + "/carnet.json")
  }
}
