package import Outreach

extension Publication {
  /// What `publication.json` holds.
  package var json: JSONValue {
    .object([
      JSONMember("format", .integer(1)), JSONMember("id", .string(id)),
      JSONMember("madeAt", .string(madeAt.iso)), JSONMember("writer", .string(writer)),
      JSONMember("version", .string(version)), JSONMember("verb", .string(verb.rawValue)),
      JSONMember("audience", .string(audience.rawValue)),
      JSONMember("threshold", audience.threshold.map(JSONValue.integer) ?? .null),
      JSONMember("request", request.json),
      JSONMember(
        "reports",
        .array(
          reports.map {
            .object([
              JSONMember("name", .string($0.name)), JSONMember("sha256", .string($0.digest)),
            ])
          })),
      JSONMember("hidden", .array(hidden.map(\.json))),
      JSONMember("journal", .array(journal.map(\.json))),
      JSONMember("settings", settings.json),
    ])
  }

  /// The publication that `json` says; throws the key that is missing or unfit.
  init(json: JSONValue, at path: String) throws(JournalError) {
    func found<Value>(
      _ key: String, _ read: (JSONValue) -> Value?
    ) throws(JournalError) -> Value {
      guard let value = json[key].flatMap(read) else {
        throw .badPublication(path: path, key: key)
      }
      return value
    }
    guard try found("format", \.integer) == 1 else {
      throw .badPublication(path: path, key: "format")
    }
    let settings = try found("settings") { CarnetSettings(json: $0) }
    self.init(
      id: try found("id") { $0.text.flatMap { ULID.bits($0.utf8) == nil ? nil : $0 } },
      madeAt: try found("madeAt") { $0.text.flatMap { Instant(iso: $0) } },
      writer: try found("writer", \.text), version: try found("version", \.text),
      verb: try found("verb") { $0.text.flatMap(Verb.init(rawValue:)) },
      audience: try found("audience") { $0.text.flatMap(Audience.init(rawValue:)) },
      request: try found("request") {
        ReportRequest(json: $0, vocabulary: settings.vocabulary)
      },
      settings: settings,
      journal: try found("journal") { Self.all($0) { FrozenFile(json: $0) } })
    hidden = try found("hidden") { Self.all($0) { HiddenFigure(json: $0) } }
    reports = try found("reports") {
      Self.all($0) { report in
        guard let name = report["name"]?.text, let digest = report["sha256"]?.text,
          !name.isEmpty, !name.contains("/"), !name.hasPrefix(".")
        else { return nil }
        return Report(name: name, digest: digest)
      }
    }
  }

  // The items of a list, none of which may be unfit.
  private static func all<Item>(
    _ list: JSONValue, _ read: (JSONValue) -> Item?
  ) -> [Item]? {
    guard let items = list.items else { return nil }
    let read = items.compactMap(read)
    return read.count == items.count ? read : nil
  }
}

extension HiddenFigure {
  fileprivate init?(json: JSONValue) {
    guard let section = json["section"]?.text, let row = json["row"]?.items,
      let name = json["name"]?.text, let status = json["status"]?.text, ["A", "D"].contains(status)
    else { return nil }
    self.init(
      key: .init(section: section, row: row.compactMap(\.text), name: name),
      isPrimary: status == "A")
  }

  fileprivate var json: JSONValue {
    .object([
      JSONMember("section", .string(key.section)),
      JSONMember("row", .array(key.row.map(JSONValue.string))),
      JSONMember("name", .string(key.name)), JSONMember("status", .string(status)),
    ])
  }
}
