import Foundation

extension BruteForceEvaluator {
  /// `cohortes`, section 5, in the names of section 8 without `quality`.
  package func cohortes(_ request: BruteForceRequest) throws -> [String: Any] {
    let window = try window(request)
    return head("cohortes", request).merging(
      ["rows": window.cohorts], uniquingKeysWith: { _, last in last })
  }
}

extension Window {
  /// "One row per calendar month of the window (c1 within it)"; "months without episodes have n = 0".
  var cohorts: [[String: Any]] {
    months.map { month in
      // "c1 within it": a month cut by the window keeps the days of the window.
      let met = reperes.filter { monthText($0.c1) == month }
      let horizons = study.programme.horizons.map { horizon(months: $0, of: met) }
      return ["month": month, "n": met.count, "horizons": horizons]
    }
  }

  /// Every month that has a day in the window, found day by day.
  var months: [String] {
    var result: [String] = []
    var day = from
    while day <= to {
      if result.last != monthText(day) { result.append(monthText(day)) }
      day = day.adding(days: 1)
    }
    return result
  }

  func monthText(_ day: Day) -> String {
    String(day.text.prefix(7))
  }

  private func horizon(months: Int, of met: [LivedEpisode]) -> [String: Any] {
    // "the *mature* ones (c1 + h months ≤ D)"
    let mature = met.filter { $0.c1.adding(months: months) <= study.until }
    // "among them those with m < c1 + h months, and those with dc < c1 + h months"
    let mobilised = mature.filter { isBefore($0.path.mobilise, months, after: $0.c1) }
    let arrived = mature.filter { isBefore($0.path.droitCommun, months, after: $0.c1) }
    // "A share with no mature episode is empty (`null` in JSON), not zero"
    func share(_ some: [LivedEpisode]) -> Any { mature.isEmpty ? NSNull() : some.count }
    return [
      "months": months, "mature": mature.count, "mobilises": share(mobilised),
      "droitCommun": share(arrived),
    ]
  }

  private func isBefore(_ day: Day?, _ months: Int, after start: Day) -> Bool {
    day.map { $0 < start.adding(months: months) } ?? false
  }
}
