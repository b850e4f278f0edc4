/// One line of a journal, whole: unknown types and unknown keys are kept as they came.
///
/// Reports do not use this form (they read facts, see `Ledger`); writing, showing and correcting do.
public struct Event: Equatable, Sendable {
  /// The event's identifier: a ULID, or `[A-Za-z0-9._-]{1,64}` made by hand.
  public var id: String
  /// The type as written; see `type`.
  public var typeName: String
  /// The moment of recording.
  public var at: Instant
  /// The login of who recorded it.
  public var by: String
  /// The day of the fact; `nil` for types that are no facts.
  public var on: Day?
  /// The type's own keys.
  public var own: [JSONMember]
  /// The writer's sequence number, from 1; `nil` in hand-made files.
  public var number: Int?

  /// An event of a known type; own keys are put in the order of the format.
  public init(
    _ type: EventType, id: String, at: Instant, by: String, on: Day? = nil, own: [JSONMember],
    number: Int? = nil
  ) {
    self.id = id
    self.typeName = type.rawValue
    self.at = at
    self.by = by
    self.on = on
    self.own = Self.ordered(own, for: type)
    self.number = number
  }

  /// A line of the confidential part, whose types are no events of the journal: `identity` or `note`.
  public init(
    confidential typeName: String, id: String, at: Instant, by: String, own: [JSONMember],
    number: Int?
  ) {
    self.id = id
    self.typeName = typeName
    self.at = at
    self.by = by
    self.own = own
    self.number = number
  }

  /// The type; `nil` when this version does not know it.
  public var type: EventType? { EventType(rawValue: typeName) }

  /// The value of one of the type's own keys.
  public subscript(key: String) -> JSONValue? { own.first { $0.key == key }?.value }

  /// Reads an event back from a line, without its end; `nil` when it is not strict JSON or not an event.
  package init?(line: [UInt8]) {
    guard let json = try? JSONValue(json: line) else { return nil }
    self.init(json: json)
  }

  /// Reads an event back from a line's JSON; `nil` when the envelope is not one.
  public init?(json: JSONValue) {
    guard json["v"]?.integer == 1, let id = json["id"]?.text, let type = json["type"]?.text,
      let at = json["at"]?.text.flatMap({ Instant(iso: $0) }), let by = json["by"]?.text,
      let members = json.members
    else { return nil }
    self.id = id
    self.typeName = type
    self.at = at
    self.by = by
    self.on = json["on"]?.text.flatMap { Day(iso: $0) }
    self.number = json["n"]?.integer.flatMap { Self.numbers.contains($0) ? $0 : nil }
    self.own = members.filter { !Self.envelope.contains($0.key) }
  }

  // As far as every reader of JSON counts exactly, so that one more is still a number.
  private static let numbers = 1..<(1 << 53)

  private static let envelope = EventKey.allCases.filter(\.isEnvelope).map(\.name)

  private static func ordered(_ own: [JSONMember], for type: EventType) -> [JSONMember] {
    let order = EventSchema.fields(of: type).map(\.key.name)
    let known = order.compactMap { key in own.first { $0.key == key } }
    return known + own.filter { !order.contains($0.key) }
  }

  /// The line as it is written: canonical order, no spaces, checksum last, line feed included.
  public var line: [UInt8] {
    var members = [
      JSONMember("v", .integer(1)), JSONMember("id", .string(id)),
      JSONMember("type", .string(typeName)), JSONMember("at", .string(at.iso)),
      JSONMember("by", .string(by)),
    ]
    if let on { members.append(JSONMember("on", .string(on.iso))) }
    members += own
    if let number { members.append(JSONMember("n", .integer(number))) }
    let body = Array(JSONValue.object(members).compact.utf8.dropLast())
    return body + Array(",\"crc\":\"\(Checksum(body[...]).hexadecimal)\"}\n".utf8)
  }
}
