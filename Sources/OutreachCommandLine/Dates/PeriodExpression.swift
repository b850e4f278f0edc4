package import Outreach

/// A period as the options `Option.period` give it.
package enum PeriodExpression {
  /// The period given, days to come included; `nil` when none of the options is there.
  package static func parse(
    _ arguments: ParsedArguments, today: Day
  ) throws(UsageError) -> Period? {
    let kinds = [[Option.mois], [.trimestre], [.annee], [.du, .au]]
      .compactMap { kind in kind.first(where: arguments.flag) }
    if kinds.count > 1 { throw .period(.severalKinds(kinds)) }
    guard let kind = kinds.first else { return nil }
    if kind == .du || kind == .au { return try bounds(arguments, today: today) }
    let text = arguments.value(kind) ?? ""
    guard let period = named(kind, folded(text), today: today) else {
      throw .period(.notOne(kind, text: text, today: today))
    }
    return period
  }

  private static func bounds(
    _ arguments: ParsedArguments, today: Day
  ) throws(UsageError) -> Period {
    guard let du = arguments.value(.du) else { throw .period(.boundMissing(.du)) }
    guard let au = arguments.value(.au) else { throw .period(.boundMissing(.au)) }
    // From the year 1 on, as `--mois` and `--annee`.
    let from = try DayExpression.parse(
      du, today: today, future: .allowed, earliest: 1, place: "--du")
    let to = try DayExpression.parse(
      au, today: today, future: .allowed, earliest: 1, place: "--au")
    guard let period = Period(from: from, to: to) else {
      throw .period(.turnedRound(from: from, to: to))
    }
    return period
  }

  private static func named(_ kind: Option, _ text: String, today: Day) -> Period? {
    let current = today.yearMonth
    switch kind {
    case .mois:
      if text == "dernier" { return months(from: current.adding(months: -1), count: 1) }
      guard let (year, month) = numbers(text, separator: "-", secondLength: 2),
        (1...12).contains(month)
      else { return nil }
      return months(from: YearMonth(year: year, month: month), count: 1)
    case .trimestre:
      if text == "dernier" {
        let first = current.adding(months: -((current.month - 1) % 3) - 3)
        return months(from: first, count: 3)
      }
      guard let (year, quarter) = numbers(text, separator: "-t", secondLength: 1),
        (1...4).contains(quarter)
      else { return nil }
      return months(from: YearMonth(year: year, month: 3 * quarter - 2), count: 3)
    default:
      if text == "derniere" {
        return months(from: YearMonth(year: current.year - 1, month: 1), count: 12)
      }
      guard let (year, _) = numbers(text + "-1", separator: "-", secondLength: 1) else {
        return nil
      }
      return months(from: YearMonth(year: year, month: 1), count: 12)
    }
  }

  // `2026-T3` as 2026 and 3; the year has four digits and is not 0.
  private static func numbers(
    _ text: String, separator: String, secondLength: Int
  ) -> (Int, Int)? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == secondLength,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), year > 0, let second = Int(parts[1])
    else { return nil }
    return (year, second)
  }

  private static func months(from first: YearMonth, count: Int) -> Period? {
    Period(from: first.firstDay, to: first.adding(months: count - 1).lastDay)
  }
}
