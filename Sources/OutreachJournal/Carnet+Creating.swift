import Foundation
public import Outreach

extension Carnet {
  /// Makes a carnet in `path`, a folder that is empty or not there yet, with every shipped definition.
  @discardableResult
  public static func create(at path: String, settings: CarnetSettings) throws(JournalError)
    -> Carnet
  {
    guard !FileAccess.exists(path + "/carnet.json") else { throw .alreadyCarnet(path: path) }
    guard try FileAccess.names(in: path).isEmpty else { throw .notEmpty(path: path) }
    try DurableFolder.make(path)
    for folder in ["programmes", "journal", "confidentiel"] {
      try DurableFolder.make(path + "/" + folder)
    }
    for (id, json) in Programme.shipped {
      try DurableFile.write(Array(json.utf8), to: path + "/programmes/\(id).json")
    }
    // Last, since its presence is what makes the folder a carnet.
    try DurableFile.write(Array(settings.json.indented.utf8), to: path + "/carnet.json")
    return try Carnet(at: path)
  }
}
