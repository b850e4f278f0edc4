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
    let json = try FileAccess.json(of: file)
    guard let format = json["format"] else { throw .badSettings(path: file, key: "format") }
    guard format.integer == 1 else { throw .unknownFormat(path: file, found: format.compact) }
    guard json["id"]?.text != nil else { throw .badSettings(path: file, key: "id") }
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

  /// The definition `id`: the carnet's own file, else the one that comes with the program.
  public func programme(_ id: String) throws(JournalError) -> Programme {
    let folder = path + "/programmes"
    let known = try FileAccess.names(in: folder).filter { $0.hasSuffix(".json") }
    let file = folder + "/" + id + ".json"
    let json: JSONValue
    if known.contains(id + ".json") {
      json = try FileAccess.json(of: file)
    } else if let shipped = Programme.shipped.first(where: { $0.id == id }),
      let definition = try? JSONValue(json: Array(shipped.json.utf8))
    {
      json = definition
    } else {
      let others = Set(known.map { String($0.dropLast(5)) } + Programme.shipped.map(\.id))
      throw .noProgramme(id: id, known: others.sorted())
    }
    do throws(ProgrammeFault) {
      let programme = try Programme(json: json)
      guard programme.id == id else {
        throw ProgrammeFault(key: "id", expected: "« \(id) », comme le nom du fichier")
      }
      return programme
    } catch {
      throw .badProgramme(path: file, fault: error)
    }
  }
}
