public import Outreach

/// A carnet on disk: a folder with its settings. Reading it writes nothing.
public struct Carnet: Sendable {
  /// The folder, as given.
  public let path: String
  /// What `carnet.json` says.
  public let settings: CarnetSettings
  /// The disk it is on.
  package let storage: any Storage

  /// The latest format this version reads, and the one it writes.
  package static let format = 1

  /// Opens the carnet in `path`.
  public init(at path: String) throws(JournalError) { try self.init(at: path, on: Disk()) }

  /// Opens the carnet in `path` of `storage`.
  package init(at path: String, on storage: any Storage) throws(JournalError) {
    let file = path + "/carnet.json"
    do throws(JournalError) {
      guard try storage.kind(at: file) != nil else { throw .noCarnet(path: path) }
    } catch .notPermitted {
      // The folder may not be entered, so that nothing can be said of what is in it.
      throw .notPermitted(path: path)
    }
    let json = try storage.settings(of: file)
    guard let format = json["format"]?.integer, format >= 1 else {
      throw .badSettings(path: file, key: "format")
    }
    guard format <= Self.format else { throw .newerFormat(path: file, found: format) }
    guard let id = json["id"]?.text, Self.canNameFile(id) else {
      throw .badSettings(path: file, key: "id")
    }
    guard let settings = CarnetSettings(json: json) else {
      throw .badSettings(path: file, key: "dayStartsAt")
    }
    self.path = path
    self.settings = settings
    self.storage = storage
  }

  // The lock's file has it in its name.
  private static func canNameFile(_ id: String) -> Bool {
    (1...64).contains(id.utf8.count) && !id.hasPrefix(".")
      && id.utf8.allSatisfy {
        (97...122).contains($0 | 0x20) || (48...57).contains($0) || [45, 46, 95].contains($0)
      }
  }

  /// The nearest folder from `path` upwards that holds a `carnet.json`; `nil` when none does.
  public static func nearest(from path: String) -> String? {
    var folder = path
    while true {
      if (try? Disk().status(at: folder + "/carnet.json")) != nil { return folder }
      guard let slash = folder.lastIndex(of: "/"), folder != "/" else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }
}
