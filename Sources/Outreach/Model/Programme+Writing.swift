extension Programme {
  /// The definition as its file says it, every key present: read again, it is the same definition.
  public var json: JSONValue {
    func value(_ rule: ProgrammeRule) -> JSONValue { rule.value(in: self) }
    func object(_ key: String, _ members: (String, JSONValue)...) -> JSONMember {
      JSONMember(key, .object(members.map { JSONMember($0.0, $0.1) }))
    }
    // Lists of codes keep their order, in which reports name them.
    func codes(_ codes: [String]) -> JSONValue { .array(codes.map(JSONValue.string)) }
    return .object([
      JSONMember("id", .string(id)), JSONMember("version", .integer(version)),
      JSONMember("title", .string(title)),
      JSONMember("from", value(.window)["from"] ?? .null),
      JSONMember("until", value(.window)["until"] ?? .null),
      JSONMember("ages", value(.ages)),
      JSONMember("lostAfter", value(.lostAfter)),
      JSONMember("requires", .object(requires.map { JSONMember($0.trait, $0.value) })),
      JSONMember("mobilisation", value(.mobilisation)),
      JSONMember("outcomes", codes(outcomes)),
      object(
        "earlyExit", ("reasons", codes(earlyExitReasons)), ("silentMonths", .integer(silentMonths))
      ),
      JSONMember("durationBins", value(.durationBins)),
      object("frequency", ("perMonth", value(.frequency))),
      JSONMember("horizons", value(.horizons)),
      JSONMember("targets", value(.targets)),
    ])
  }
}
