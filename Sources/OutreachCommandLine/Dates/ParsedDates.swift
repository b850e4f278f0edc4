package import Outreach

extension ParsedArguments {
  /// The day given to `option`; `nil` when it was not given.
  package func day(
    _ option: Option, today: Day, future: FutureDays = .refused
  ) throws(UsageError) -> Day? {
    guard let text = value(option) else { return nil }
    return try DayExpression.parse(text, today: today, future: future, place: "--" + option.name)
  }

  /// The duration given to `option`, in one of `units`; `nil` when it was not given.
  package func duration(
    _ option: Option, units: [DurationUnit]
  ) throws(UsageError) -> DurationExpression? {
    guard let text = value(option) else { return nil }
    return try DurationExpression.parse(text, units: units, place: "--" + option.name)
  }

  /// The day the command is to believe it is: `--aujourd-hui`, else `$ALLERVERS_AUJOURDHUI`, else `clock`.
  package func today(variables: [String: String], clock: Day) throws(UsageError) -> Day {
    if let day = try day(.aujourdhui, today: clock, future: .allowed) { return day }
    let name = "ALLERVERS_AUJOURDHUI"
    guard let text = variables[name], !text.isEmpty else { return clock }
    return try DayExpression.parse(text, today: clock, future: .allowed, place: "$" + name)
  }
}
