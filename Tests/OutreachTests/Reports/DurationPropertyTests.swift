import BruteForce
import Outreach
import Testing

/// What durations and the bilan of the same request must agree on, whatever is in the carnet.
struct DurationPropertyTests {
  @Test(arguments: UInt64(3_000)..<3_060)
  func `every path is in one bin, one class and one state, and the bilan counts the same`(
    seed: UInt64
  ) throws {
    let carnet = RandomCarnet(seed: seed)
    let definition = BruteForceProgrammes.shipped[Int(seed % 4)]
    let request = try carnet.request(seed: seed).core(definition, carnet.vocabulary)
    let ledger = Ledger(carnet.lines)
    let (durations, bilan) = (Durations(ledger, request), Bilan(ledger, request))
    #expect(durations.counts.total == bilan.funnel.mobilises)
    #expect(durations.counts.sortie == bilan.rates.last?.numerator)
    #expect(durations.bins.map(\.counts.total).reduce(0, +) == bilan.funnel.mobilises)
    #expect(durations.frequency.map(\.count).reduce(0, +) == bilan.funnel.mobilises)
    #expect(
      durations.curves.map(\.survival.n) == [bilan.funnel.reperes, bilan.funnel.mobilises])
    #expect(durations.curves.first?.ended.first == bilan.rates.first?.numerator)
    for curve in durations.curves {
      #expect(curve.survival.steps.map(\.events).reduce(0, +) == curve.ended.reduce(0, +))
      #expect(curve.survival.steps.map(\.censored).reduce(0, +) == curve.open)
    }
    guard let breakdown = durations.breakdown, !breakdown.by.overlaps else { return }
    for (index, curve) in durations.curves.enumerated() {
      #expect(breakdown.rows.map { $0.groups[index].n }.reduce(0, +) == curve.survival.n)
    }
  }
}
