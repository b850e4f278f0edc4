package import Outreach

/// The day of the last copy that this machine has made of a carnet, kept outside it.
package struct BackupMemory {
  private let file: String
  private let storage: any Storage

  package init(_ carnet: Carnet, stateFolder: String) {
    storage = carnet.storage
    file = carnet.memoryName(in: stateFolder) + ".sauvegarde.json"
  }

  /// The day; `nil` when none is known.
  package var last: Day? {
    (try? storage.json(of: file))?["day"]?.text.flatMap { Day(iso: $0) }
  }

  /// Keeps `day`, if it can.
  package func keep(_ day: Day) {
    let json = JSONValue.object([
      JSONMember("format", .integer(1)), JSONMember("day", .string(day.iso)),
    ])
    try? storage.writeNew(Array(json.indented.utf8), to: file)
  }
}
