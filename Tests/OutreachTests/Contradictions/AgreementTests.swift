import Outreach
import Testing

/// Where two reports say the same thing, they say it alike.
struct AgreementTests {
  private static let names = ["milolab", "exemple", "inventé"]

  @Test(arguments: CountedCarnet.names)
  func `the months of cohortes add up to the repérés of bilan`(name: String) throws {
    let carnet = try CountedCarnet.named(name)
    #expect(carnet.cohorts.rows.map(\.n).reduce(0, +) == carnet.bilan.funnel.reperes)
    #expect(carnet.cohorts.quality == carnet.bilan.quality)
    let months = Dictionary(grouping: carnet.met, by: \.firstContact.yearMonth).mapValues(\.count)
    #expect(carnet.cohorts.rows.allSatisfy { $0.n == months[$0.month, default: 0] })
  }

  @Test(arguments: names)
  func `a month of cohortes is the bilan of that month`(name: String) throws {
    let carnet = try CountedCarnet.named(name)
    let row = try #require(carnet.cohorts.rows.filter { $0.n > 0 }.last)
    let month = Period(from: row.month.firstDay, to: row.month.lastDay)
    let bilan = carnet.bilan(period: month, factsUntil: carnet.request.factsUntil)
    #expect(row.n == bilan.funnel.reperes)
  }

  @Test(arguments: CountedCarnet.names)
  func `the months of bilan add up to its funnel, and each is the bilan of its days`(name: String)
    throws
  {
    let carnet = try CountedCarnet.named(name)
    let (months, period) = (carnet.bilan.months, carnet.request.period)
    #expect(months.map(\.month).first == period.from.yearMonth)
    #expect(months.map(\.month).last == period.to.yearMonth)
    let funnel = carnet.bilan.funnel
    #expect(months.map(\.reperes).reduce(0, +) == funnel.reperes)
    #expect(months.map(\.mobilises).reduce(0, +) == funnel.mobilises)
    #expect(months.map(\.droitCommun).reduce(0, +) == funnel.droitCommun)
    #expect(months.map(\.sortiesAnticipees).reduce(0, +) == funnel.sortiesAnticipees)
    let busiest = try #require(months.max { $0.mobilises < $1.mobilises })
    let days = try #require(
      Period(
        from: max(busiest.month.firstDay, period.from), to: min(busiest.month.lastDay, period.to)))
    let alone = carnet.bilan(period: days, factsUntil: carnet.request.factsUntil).funnel
    #expect(
      [busiest.reperes, busiest.mobilises, busiest.droitCommun, busiest.sortiesAnticipees]
        == [alone.reperes, alone.mobilises, alone.droitCommun, alone.sortiesAnticipees])
  }

  // Those of one day, all mature on the day of the horizon: mobilised before it is mobilised as of its eve.
  @Test(arguments: names, [1, 6])
  func `a share of cohortes is the rate of bilan as of the eve of the horizon`(
    name: String, months: Int
  ) throws {
    let carnet = try CountedCarnet.named(name)
    let met = Dictionary(grouping: carnet.met, by: \.firstContact).mapValues(\.count)
    let busiest = try #require(met.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key)
    let horizon = busiest.adding(months: months)
    let day = try #require(Period(from: busiest, to: busiest))
    var request = carnet.request
    (request.period, request.factsUntil, request.programme.horizons) = (day, horizon, [months])
    let cohort = try #require(Cohorts(carnet.ledger, request).rows.first?.horizons.first)
    let rates = carnet.bilan(period: day, factsUntil: horizon.adding(days: -1)).rates
    #expect(rates.map(\.base).prefix(2) == [cohort.mature, cohort.mature])
    #expect(rates.map(\.numerator).prefix(2) == [cohort.mobilises, cohort.droitCommun])
    #expect(cohort.mature > 0)
  }

  @Test(arguments: CountedCarnet.names)
  func `the paths of durees are the mobilisés of bilan, its curves begin with theirs`(name: String)
    throws
  {
    let carnet = try CountedCarnet.named(name)
    let (durations, bilan) = (carnet.durations, carnet.bilan)
    #expect(durations.counts.total == bilan.funnel.mobilises)
    #expect(durations.counts.sortie == bilan.rates.last?.numerator)
    let (met, mobilised) = (durations.curves[0], durations.curves[1])
    #expect(met.survival.n == carnet.cohorts.rows.map(\.n).reduce(0, +))
    #expect(met.ended.first == bilan.rates.first?.numerator)
    #expect(met.ended.last == bilan.funnel.nonMobilises.accesDirect)
    #expect(mobilised.survival.n == bilan.funnel.mobilises)
    #expect(durations.quality == bilan.quality)
  }

  // Those of one day are all followed until the horizon, so the curve is a plain share.
  @Test(arguments: names, [1, 6])
  func `the curve of one day is the share of cohortes when nobody is lost before the horizon`(
    name: String, months: Int
  ) throws {
    let carnet = try CountedCarnet.named(name)
    let met = Dictionary(grouping: carnet.met, by: \.firstContact).mapValues(\.count)
    let busiest = try #require(met.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key)
    let horizon = busiest.adding(months: months)
    let day = try #require(Period(from: busiest, to: busiest))
    var request = carnet.request
    (request.period, request.factsUntil, request.programme.horizons) = (day, horizon, [months])
    let cohort = try #require(Cohorts(carnet.ledger, request).rows.first?.horizons.first)
    let curve = try #require(Durations(carnet.ledger, request).curves.first?.survival)
    let eve = horizon.days(since: busiest) - 1
    #expect(curve.steps.allSatisfy { $0.day > eve || $0.censored == 0 })
    let estimates = try #require(curve.at(day: eve))
    let direct = carnet.bilan(period: day, factsUntil: horizon.adding(days: -1))
      .funnel.nonMobilises.accesDirect
    #expect(estimates.isShare(of: curve.n, ended: [cohort.mobilises, direct]))
    #expect(curve.n == cohort.mature)
  }

  // Twenty years later every silence is recognised, and whoever is still open is so after the last end.
  @Test(arguments: names)
  func `curves come down to the shares of bilan once everybody has been followed to the end`(
    name: String
  ) throws {
    let carnet = try CountedCarnet.named(name)
    var request = carnet.request
    request.factsUntil = request.period.to.adding(months: 240)
    let bilan = carnet.bilan(factsUntil: request.factsUntil)
    let curves = Durations(carnet.ledger, request).curves
    for curve in curves {
      let last = try #require(curve.survival.steps.last { $0.events > 0 }?.day)
      #expect(curve.survival.steps.allSatisfy { $0.day > last || $0.censored == 0 })
      let estimates = try #require(curve.survival.at(day: last))
      #expect(estimates.isShare(of: curve.survival.n, ended: curve.ended))
    }
    #expect(
      curves[0].ended
        == [bilan.rates[0].numerator, bilan.funnel.nonMobilises.accesDirect])
    #expect(curves.map(\.survival.n) == [bilan.funnel.reperes, bilan.funnel.mobilises])
  }
}

extension SurvivalCurve.Horizon {
  /// Whether the estimates are those of `ended` among `n`, by cause, to the last digits.
  fileprivate func isShare(of n: Int, ended: [Int]) -> Bool {
    let counts = incidence.map(\.estimate) + [survival]
    let expected = (ended + [n - ended.reduce(0, +)]).map { Double($0) / Double(n) }
    return counts.count == expected.count
      && zip(counts, expected).allSatisfy { abs($0 - $1) < 1e-12 }
  }
}
