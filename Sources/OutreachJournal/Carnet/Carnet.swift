public import Outreach

/// A carnet on disk: a folder with its settings. Reading it writes nothing.
public struct Carnet: Sendable {
  /// The folder, as given.
  public let path: String
  /// What `carnet.json` says.
  public let settings: CarnetSettings

  /// Opens the carnet in `path`.
  public init(at path: String) throws(JournalError) {
    let file = path + "/carnet.json"
    guard !FileAccess.isOutOfReach(file) else { throw .notPermitted(path: path) }
    guard FileAccess.exists(file) else { throw .noCarnet(path: path) }
    let json = try FileAccess.settings(of: file)
    guard let format = json["format"] else { throw .badSettings(path: file, key: "format") }
    guard format.integer == 1 else { throw .unknownFormat(path: file, found: format.compact) }
    // It names files of the local state folder.
    guard let id = json["id"]?.text, ProgrammeReference.isCode(id) else {
      throw .badSettings(path: file, key: "id")
    }
    guard let settings = CarnetSettings(json: json) else {
      throw .badSettings(path: file, key: "dayStartsAt")
    }
    self.path = path
    self.settings = settings
  }

  /// The nearest folder from `path` upwards that holds a `carnet.json`; `nil` when none does.
  public static func nearest(from path: String) -> String? {
    var folder = path
    while true {
      if FileAccess.exists(folder + "/carnet.json") { return folder }
      guard let slash = folder.lastIndex(of: "/"), folder != "/" else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }
}
