internal import Outreach

/// A listing as an array of events as their lines say them, each with what became of it.
enum JournalJSON {
  /// Keys of the journal's format, then `state` (standing, corrected, retracted), `standing` (the own keys
  /// that hold, when corrected) and `file`.
  static func bytes(_ listing: JournalListing) -> [UInt8] {
    Array(JSONValue.array(listing.flat.map(object)).indented.utf8)
  }

  private static func object(_ entry: JournalEntry) -> JSONValue {
    let event = entry.recorded
    var members = [
      JSONMember("id", .string(event.id)), JSONMember("type", .string(event.typeName)),
      JSONMember("at", .string(event.at.iso)), JSONMember("by", .string(event.by)),
    ]
    if let on = event.on { members.append(JSONMember("on", .string(on.iso))) }
    members += event.own
    if let number = event.number { members.append(JSONMember("n", .integer(number))) }
    members.append(JSONMember("state", .string(entry.state.rawValue)))
    if entry.state == .corrected {
      let on = entry.event.on.map { [JSONMember("on", .string($0.iso))] } ?? []
      members.append(JSONMember("standing", .object(on + entry.event.own)))
    }
    return .object(members + [JSONMember("file", .string(entry.file))])
  }
}
