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
}
