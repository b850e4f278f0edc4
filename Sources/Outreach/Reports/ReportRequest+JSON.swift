extension ReportRequest {
  /// Everything but the vocabulary, cut-offs resolved to days: read again, it asks for the same figures.
  public var json: JSONValue {
    .object([
      JSONMember(
        "period",
        .object([
          JSONMember("from", .string(period.from.iso)), JSONMember("to", .string(period.to.iso)),
        ])),
      JSONMember("factsUntil", .string(factsUntil.iso)),
      JSONMember(
        "knownUntil",
        knownUntil.map {
          .object([
            JSONMember("day", .string($0.day.iso)), JSONMember("end", .string($0.end.iso)),
          ])
        } ?? .null),
      JSONMember("by", by.map { .string($0.rawValue) } ?? .null),
      JSONMember(
        "only",
        .array(
          only.map {
            .object([
              JSONMember("dimension", .string($0.dimension.rawValue)),
              JSONMember("code", .string($0.code)),
            ])
          })),
      JSONMember("programme", programme.json),
    ])
  }

  /// The request that `json` says, codes labelled by `vocabulary`; `nil` when it is none.
  public init?(json: JSONValue, vocabulary: Vocabulary) {
    func day(_ value: JSONValue?) -> Day? { value?.text.flatMap { Day(iso: $0) } }
    guard let definition = json["programme"],
      let programme = try? Programme(json: definition, vocabulary: vocabulary),
      let from = day(json["period"]?["from"]), let to = day(json["period"]?["to"]),
      let period = Period(from: from, to: to), let factsUntil = day(json["factsUntil"]),
      let known = json["knownUntil"], let by = json["by"], let only = json["only"]?.items
    else { return nil }
    self.init(
      programme: programme, period: period, factsUntil: factsUntil, vocabulary: vocabulary)
    if known != .null {
      guard let day = day(known["day"]), let end = known["end"]?.text.flatMap({ Instant(iso: $0) })
      else { return nil }
      knownUntil = Knowledge(day: day, end: end)
    }
    if by != .null {
      guard let dimension = by.text.flatMap(Dimension.init(rawValue:)) else { return nil }
      self.by = dimension
    }
    for filter in only {
      guard let dimension = filter["dimension"]?.text.flatMap(Dimension.init(rawValue:)),
        let code = filter["code"]?.text
      else { return nil }
      self.only.append(Filter(dimension: dimension, code: code))
    }
  }
}
