/// What the text of the format makes of one line.
enum StrictLine {
  case nothing
  case damaged(isTooLong: Bool)
  /// The key that is missing or of the wrong kind, in those words.
  case setAside(String)
  case event(StrictEvent)

  /// The line of `bytes`, line feed left out, read in blocks of `block` bytes.
  init(_ bytes: [UInt8], at offset: Int, block: Int) {
    if bytes.count >= block {
      self = .damaged(isTooLong: true)
    } else if bytes.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) {
      self = .nothing
    } else if bytes.count > 65_536 {
      self = .damaged(isTooLong: true)
    } else if let json = StrictJSONReader.read(bytes), json.members != nil {
      do {
        self = .event(try StrictEvent(json, at: offset))
      } catch {
        self = .setAside(error.words)
      }
    } else {
      self = .damaged(isTooLong: false)
    }
  }
}

struct StrictRefusal: Error {
  var words: String

  static func missing(_ key: String) -> StrictRefusal { .init(words: "missing " + key) }
  static func wrongKind(_ key: String) -> StrictRefusal { .init(words: "wrong kind " + key) }
}

/// An event of the journal by the text of the format.
struct StrictEvent {
  let offset: Int
  let json: StrictJSON
  let id: [UInt8]
  /// `nil` when the format has no such type.
  let type: String?
  let at: Int
  var on: Int?
  /// The object that holds the own keys: the line's, or a correction's.
  var own: StrictJSON

  init(_ json: StrictJSON, at offset: Int) throws(StrictRefusal) {
    func value<Value>(
      _ key: String, _ read: (StrictJSON) -> Value?
    ) throws(StrictRefusal) -> Value {
      guard let found = json[key] else { throw .missing(key) }
      guard let value = read(found) else { throw .wrongKind(key) }
      return value
    }
    self.offset = offset
    self.json = json
    guard try value("v", \.natural) == 1 else { throw .wrongKind("v") }
    id = try value("id", \.identifier)
    let name = try value("type", \.text)
    type = StrictSchema.types.keys.first { Array($0.utf8) == name }
    at = try value("at", \.milliseconds)
    _ = try value("by", \.text)
    own = json
    guard let type else { return }
    if StrictSchema.isFact(type) { on = try value("on", \.dayNumber) }
    try Self.check(json, type)
  }

  // "A known type that lacks a required key, or holds a value of the wrong kind, is set aside"
  private static func check(_ own: StrictJSON, _ type: String) throws(StrictRefusal) {
    for key in StrictSchema.types[type] ?? [] {
      guard let value = own[key.name] else {
        if key.isRequired { throw .missing(key.name) }
        continue
      }
      guard value.isOf(kind: key.kind) else { throw .wrongKind(key.name) }
    }
  }

  /// The event as the correction `with` says it should have been.
  func corrected(with: StrictJSON) throws(StrictRefusal) -> StrictEvent {
    var event = self
    if let on = with["on"] {
      guard let day = on.dayNumber else { throw .wrongKind("on") }
      event.on = day
    }
    try Self.check(with, type ?? "")
    event.own = with
    return event
  }

  /// The event that this one speaks of.
  var target: [UInt8]? {
    let speaking = ["event-corrected", "event-retracted", "follow-up-closed", "referral-resolved"]
    return type.map(speaking.contains) == true ? own["target"]?.text : nil
  }

  /// "the same line again counts once": the spelling, the number and the checksum apart.
  func isSame(as other: StrictEvent) -> Bool {
    func content(_ json: StrictJSON) -> StrictJSON {
      let left = (json.members ?? []).filter {
        !["n", "crc"].map { Array($0.utf8) }.contains($0.key)
      }
      return StrictJSON.object(left).sorted
    }
    return content(json) == content(other.json)
  }
}
