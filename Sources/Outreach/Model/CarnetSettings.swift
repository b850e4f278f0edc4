/// What `carnet.json` says of a carnet; keys that this version does not know are kept.
public struct CarnetSettings: Equatable, Sendable {
  /// The file as read.
  public let json: JSONValue

  /// The settings of a carnet of format 1; `nil` when the file is not one.
  public init?(json: JSONValue) {
    guard json["format"]?.integer == 1, json["id"]?.text != nil,
      Self.minutes(json["dayStartsAt"]) != nil
    else { return nil }
    self.json = json
  }

  /// A new carnet's settings.
  public init(id: String, structure: String, programme: String) {
    json = .object([
      JSONMember("format", .integer(1)), JSONMember("id", .string(id)),
      JSONMember("structure", .string(structure)),
      JSONMember("timeZone", .string("Europe/Paris")),
      JSONMember("dayStartsAt", .string("06:00")), JSONMember("programme", .string(programme)),
      JSONMember("vocabulary", .object(Self.vocabulary)),
    ])
  }

  // Every code of the format once, so that the file can be read, and extended, without the program.
  private static let vocabulary: [JSONMember] = {
    var members: [JSONMember] = []
    for family in [
      Vocabulary.Family.approaches, .channels, .devices, .situations, .themes, .motives, .zones,
    ] {
      for (code, label) in Vocabulary.shipped(family)
      where !members.contains(where: { $0.key == code }) {
        members.append(JSONMember(code, .string(label)))
      }
    }
    return members
  }()

  /// The carnet's identifier.
  public var id: String { json["id"]?.text ?? "" }
  /// The structure's name.
  public var structure: String { json["structure"]?.text ?? "" }
  /// The IANA name of the time zone in which days are counted.
  public var timeZone: String { json["timeZone"]?.text ?? "Europe/Paris" }
  /// The programme of reports that name none.
  public var programme: String { json["programme"]?.text ?? "standard" }
  /// Minutes after midnight at which a day starts.
  public var dayStartsAt: Int { Self.minutes(json["dayStartsAt"]) ?? 360 }

  /// The codes the carnet declares; those of the format need not be there.
  public var vocabulary: Vocabulary {
    // Groups of codes are accepted too: {"approaches": {"maraude": "Maraude"}}.
    let members = json["vocabulary"]?.members ?? []
    return Vocabulary(own: members.flatMap { $0.value.members ?? [$0] })
  }

  private static func minutes(_ value: JSONValue?) -> Int? {
    guard let value else { return 360 }
    let parts = (value.text ?? "").utf8.split(separator: 58, omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }
}
