internal import Outreach
internal import OutreachJournal

extension HeldData {
  /// Every line as recorded, schema `allervers.acces/1`.
  func json(_ fields: FieldReading) -> JSONValue {
    func line(_ event: Event) -> JSONValue {
      (try? JSONValue(json: Array(event.line.dropLast()))) ?? .null
    }
    return .object([
      JSONMember("schema", .string("allervers.acces/1")),
      JSONMember("on", .string(fields.access.today.iso)),
      JSONMember("structure", .string(fields.access.carnet.settings.structure)),
      JSONMember("youths", .array(youths.map(JSONValue.string))),
      JSONMember("confidential", .array(confidential.map(line))),
      JSONMember(
        "events",
        .array(
          events.map { event in
            .object([
              JSONMember(
                "counts", .bool(event.type?.isFact == false || standing.contains(event.id))),
              JSONMember("line", line(event)),
            ])
          })),
    ])
  }
}
