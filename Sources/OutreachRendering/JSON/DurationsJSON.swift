package import Outreach

extension Durations {
  /// The report as `allervers.durees/1` (statistics, section 8); what cannot be estimated is `null`.
  package var json: JSONValue {
    .object(
      ReportHead(self).json("allervers.durees/1") + [
        JSONMember("counts", .object(counts.members)),
        JSONMember("bins", .array(bins.map(\.json))),
        JSONMember(
          "frequency",
          .array(
            frequency.map {
              .object([
                JSONMember("label", .string($0.frequency.rawValue)),
                JSONMember("count", .integer($0.count)),
              ])
            })),
        JSONMember("curves", .array(curves.map { DurationCurveJSON($0).json })),
        JSONMember("breakdown", breakdown?.json ?? .null),
      ])
  }
}

extension Durations.Counts {
  fileprivate var members: [JSONMember] {
    byState.map { JSONMember($0.code, .integer($0.count)) }
  }
}

extension Durations.Bin {
  fileprivate var json: JSONValue {
    .object(
      [
        JSONMember("fromMonths", .integer(fromMonths)),
        JSONMember("toMonths", toMonths.map { .integer($0) } ?? .null),
      ] + counts.members)
  }
}

extension DurationBreakdown {
  fileprivate var json: JSONValue {
    .object([
      JSONMember("by", .string(by.rawValue)),
      JSONMember(
        "rows",
        .array(
          rows.map { row in
            .object([
              JSONMember("value", row.value.map(JSONValue.string) ?? .null),
              JSONMember("label", .string(row.label)),
              JSONMember("curves", .array(row.groups.map { DurationCurveJSON($0).json })),
            ])
          })),
      JSONMember("logRank", .array(tests.map(\.json))),
    ])
  }
}

extension DurationBreakdown.Test {
  fileprivate var json: JSONValue {
    .object([
      JSONMember("origin", .string(origin.rawValue)),
      JSONMember("values", .array(values.map(JSONValue.string))),
      JSONMember("chiSquare", JSONValue(finite: logRank?.chiSquare)),
      JSONMember(
        "degreesOfFreedom", logRank.map { .integer($0.degreesOfFreedom) } ?? .null),
      JSONMember("p", JSONValue(finite: logRank?.p)),
      JSONMember("refusal", refusal.map { .string($0.rawValue) } ?? .null),
    ])
  }
}
