package import Outreach

extension RegionalBilan {
  /// The report as `allervers.bilan-regional/1`: each whole bilan in the order given, then their sum.
  package var json: JSONValue {
    .object([
      JSONMember("schema", .string("allervers.bilan-regional/1")),
      JSONMember(
        "carnets",
        .array(
          parts.map { part in
            .object([
              JSONMember("carnet", .string(part.carnet)),
              JSONMember("structure", .string(part.structure)),
              JSONMember("bilan", part.bilan.json),
            ])
          })),
      JSONMember("total", total.json),
    ])
  }
}
