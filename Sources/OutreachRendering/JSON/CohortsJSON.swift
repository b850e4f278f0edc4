package import Outreach

extension Cohorts {
  /// The report as `allervers.cohortes/1` (statistics, section 8): counts of episodes, a share
  /// being one of them over `mature`; both are `null` where nobody is mature, since nothing is known yet.
  package var json: JSONValue {
    .object(
      ReportHead(self).json("allervers.cohortes/1") + [
        JSONMember("rows", .array(rows.map(\.json)))
      ])
  }
}

extension Cohorts.Row {
  fileprivate var json: JSONValue {
    .object([
      JSONMember("month", .string(month.iso)), JSONMember("n", .integer(n)),
      JSONMember("horizons", .array(horizons.map(\.json))),
    ])
  }
}

extension Cohorts.Horizon {
  fileprivate var json: JSONValue {
    .object([
      JSONMember("months", .integer(months)), JSONMember("mature", .integer(mature)),
      JSONMember("mobilises", known(mobilises)),
      JSONMember("droitCommun", known(droitCommun)),
    ])
  }

  private func known(_ count: Int) -> JSONValue { mature == 0 ? .null : .integer(count) }
}
