/// What makes a carnet, a programme or a request unreadable for the oracle.
package enum BruteForceError: Error, Equatable {
  case unreadableLine(String)
  case unreadableProgramme(String)
  case unreadableRequest(String)
}

/// One line of the journal, its own keys apart from those every event has.
struct Event: Hashable {
  var id: String
  var type: String
  var at: Int
  var on: Day?
  var own: [String: JSONValue]

  init(line: String) throws {
    guard let members = try JSONValue(text: line).object, let id = members["id"]?.string,
      let type = members["type"]?.string, let instant = members["at"]?.string,
      let at = milliseconds(ofInstant: instant)
    else { throw BruteForceError.unreadableLine(line) }
    self.id = id
    self.type = type
    self.at = at
    on = members["on"]?.day
    own = members
    for common in ["v", "id", "type", "at", "by", "on", "n", "crc"] {
      own[common] = nil
    }
  }

  /// "Types marked ° are not facts and have no `on`."
  var isFact: Bool {
    on != nil
  }

  /// The day of a fact; facts alone are asked for it.
  var day: Day {
    on ?? Day(number: Int.min)
  }

  /// "`with` jeune (default), proche"
  var isContactWithYouth: Bool {
    type == "contact-made" && (own["with"]?.string ?? "jeune") == "jeune"
  }

  func string(_ key: String) -> String? {
    own[key]?.string
  }

  func strings(_ key: String) -> [String] {
    own[key]?.strings ?? []
  }

  /// "the first by (`at`, `id`)"
  static func recordedBefore(_ left: Event, _ right: Event) -> Bool {
    if left.at != right.at { return left.at < right.at }
    return precedes(left.id, right.id)
  }

  /// "Order between events is (`on`, `at`, `id`)."
  static func inOrder(_ left: Event, _ right: Event) -> Bool {
    if left.day != right.day { return left.day < right.day }
    return recordedBefore(left, right)
  }
}

/// "events are a set keyed by `id`, so an event read twice counts once"; "Two different events with
/// one `id`: both set aside".
func eventSet(lines: [String]) throws -> [Event] {
  let read = Set(try lines.map { try Event(line: $0) })
  return Dictionary(grouping: read, by: \.id).values.flatMap { sharing in
    sharing.count == 1 ? sharing : []
  }
}
