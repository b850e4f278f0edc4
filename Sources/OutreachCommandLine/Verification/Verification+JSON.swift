internal import Outreach
internal import OutreachJournal

extension Verification {
  /// The result as `allervers.verification/1`, `carnet` being the carnet's id; the words are those of the text, in French.
  func json(carnet: String?) -> JSONValue {
    .object([
      JSONMember("schema", .string("allervers.verification/1")),
      JSONMember("carnet", carnet.map(JSONValue.string) ?? .null),
      JSONMember("faults", .integer(faults)),
      JSONMember("notices", .integer(findings.count - faults)),
      JSONMember("findings", .array(findings.map(\.json))),
      JSONMember("events", .integer(events)), JSONMember("writers", .integer(writers)),
      JSONMember("firstDay", days.map { .string($0.from.iso) } ?? .null),
      JSONMember("lastDay", days.map { .string($0.to.iso) } ?? .null),
      JSONMember("digest", .string(digest)),
    ])
  }
}

extension Finding {
  fileprivate var json: JSONValue {
    let words = words
    func text(_ words: String?) -> JSONValue { words.map { .string(typeset($0)) } ?? .null }
    return .object([
      JSONMember("code", .string(code.rawValue)),
      JSONMember("severity", .string(code.isFault ? "faute" : "avis")),
      JSONMember("file", path.isEmpty ? .null : .string(path)),
      JSONMember("line", line.map(JSONValue.integer) ?? .null),
      JSONMember("count", .integer(count)),
      JSONMember("found", text(words.found)), JSONMember("expected", text(words.expected)),
      JSONMember("remedy", text(words.remedy)),
    ])
  }
}
