import Outreach

extension Meeting {
  /// What a meeting looks at, keys in a fixed order.
  var json: JSONValue {
    .object([
      JSONMember("earlier", .array(earlier.map(\.json))),
      JSONMember(
        "outings",
        .object([
          JSONMember("timed", .integer(outings.timed)),
          JSONMember("minutes", .integer(outings.minutes)),
          JSONMember("formats", outings.formats.json), JSONMember("places", outings.places.json),
          JSONMember("reasons", outings.reasons.json),
        ])),
      JSONMember(
        "contacts",
        .object([
          JSONMember("kinds", contacts.kinds.json),
          JSONMember("channels", contacts.channels.json),
          JSONMember("themes", contacts.themes.json),
          JSONMember("attemptChannels", contacts.attemptChannels.json),
          JSONMember("attemptResults", contacts.attemptResults.json),
        ])),
      JSONMember("partners", .array(partners.map(\.json))),
      JSONMember("silentMonths", .integer(silentMonths)),
      JSONMember(
        "missing",
        .array(
          missing.map {
            .object([
              JSONMember("trait", .string($0.trait)), JSONMember("unknown", .integer($0.unknown)),
              JSONMember("base", .integer($0.base)),
            ])
          })),
      JSONMember(
        "late",
        .object([
          JSONMember("facts", late.facts.json), JSONMember("then", late.then.json),
          JSONMember("now", late.now.json),
        ])),
    ])
  }
}

extension Meeting.Earlier {
  fileprivate var json: JSONValue {
    .object([
      JSONMember("kind", .string(kind.rawValue)),
      JSONMember(
        "period",
        .object([
          JSONMember("from", .string(period.from.iso)), JSONMember("to", .string(period.to.iso)),
        ])),
      JSONMember("factsUntil", .string(factsUntil.iso)), JSONMember("funnel", funnel.json),
      JSONMember("activity", activity.json), JSONMember("rates", .array(rates.map(\.json))),
    ])
  }
}

extension MeetingPartner {
  fileprivate var json: JSONValue {
    .object([
      JSONMember("code", .string(code)), JSONMember("name", .string(name)),
      JSONMember("convention", .string(convention.rawValue)),
      JSONMember("conventionUntil", conventionUntil.map { .string($0.iso) } ?? .null),
      JSONMember("level", level.map { .string($0) } ?? .null),
      JSONMember("lastTrace", lastTrace.map { .string($0.iso) } ?? .null),
      JSONMember("staff", .integer(staff)),
    ])
  }
}

extension BilanComparison.Figures {
  fileprivate var json: JSONValue {
    .object(named.map { JSONMember($0.name, .integer($0.count)) })
  }
}

extension [Bilan.Activity.Kind] {
  fileprivate var json: JSONValue {
    .array(
      map {
        .object([
          JSONMember("value", $0.value.map { .string($0) } ?? .null),
          JSONMember("count", .integer($0.count)),
        ])
      })
  }
}
