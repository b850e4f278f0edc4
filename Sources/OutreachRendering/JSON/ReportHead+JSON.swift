import Outreach

extension ReportHead {
  /// The first members of a report of this schema (statistics, section 8).
  func json(_ schema: String) -> [JSONMember] {
    [
      JSONMember("schema", .string(schema)),
      JSONMember(
        "programme",
        .object([
          JSONMember("id", .string(programme.id)),
          JSONMember("version", .integer(programme.version)),
        ])),
      JSONMember(
        "period",
        .object([
          JSONMember("from", .string(period.from.iso)), JSONMember("to", .string(period.to.iso)),
        ])),
      JSONMember("factsUntil", .string(factsUntil.iso)),
      JSONMember("knownUntil", knownUntil.map { .string($0.iso) } ?? .null),
      JSONMember("only", .array(only.map { .string($0.dimension.rawValue + "=" + $0.code) })),
      JSONMember(
        "quality",
        .object([
          JSONMember("events", .integer(quality.events)),
          JSONMember("damagedLines", .integer(quality.damagedLines)),
          JSONMember("setAside", .integer(quality.setAside)),
          JSONMember("unknownTypes", .integer(quality.unknownTypes)),
          JSONMember("unresolvedTargets", .integer(quality.unresolvedTargets)),
        ])),
    ]
  }
}
