package import Outreach

/// What a command decided to record, before the writer gives it an id, a moment and a number.
public struct EventDraft: Equatable, Sendable {
  /// The type's name: an event type, or `identity` and `note` in the confidential part.
  package let typeName: String
  /// The day of the fact.
  package let on: Day?
  /// The type's own keys.
  package let own: [JSONMember]

  /// A fact of `on`, or an event that is no fact.
  package init(_ type: EventType, on: Day? = nil, _ own: [JSONMember]) {
    typeName = type.rawValue
    self.on = on
    self.own = own
  }

  /// What is known of who a youth is; absent keys are left out.
  package init(identityOf youth: String, _ own: [JSONMember]) {
    typeName = "identity"
    on = nil
    self.own = [JSONMember("youth", .string(youth))] + own
  }

  /// A note on an event; `key` is `event`, `session` or `followUp`.
  package init(noteOn id: String, as key: String = "event", youth: String?, text: String) {
    typeName = "note"
    on = nil
    own =
      [JSONMember(key, .string(id))] + (youth.map { [JSONMember("youth", .string($0))] } ?? [])
      + [JSONMember("text", .string(text))]
  }

  /// The bytes at the end of a file that are given up.
  init(sealing torn: Range<Int>) {
    self.init(
      .segmentSealed,
      [JSONMember("offset", .integer(torn.lowerBound)), JSONMember("length", .integer(torn.count))])
  }

  func event(id: String, at: Instant, by: String, number: Int) -> Event {
    guard let type = EventType(rawValue: typeName) else {
      return Event(
        confidential: typeName, id: id, at: at, by: by, own: own, number: number)
    }
    return Event(type, id: id, at: at, by: by, on: on, own: own, number: number)
  }
}
