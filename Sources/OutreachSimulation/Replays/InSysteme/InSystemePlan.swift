/// Who does what, drawn so that every published row is met at once.
///
/// The rows are margins of one table: a device supposes a welcome, an outcome without raccrochage an
/// arrival, and everything else is left to chance.
struct InSystemePlan: Sendable {
  private typealias Figures = InSystemeFigures

  /// The youths, in no order.
  private(set) var youths: [InSystemeYouth]

  init(_ random: inout RandomNumbers) {
    youths = (0..<Figures.persons).map {
      InSystemeYouth(isLost: $0 >= Figures.unknown, returns: $0 < Figures.returning)
    }
    for index in draw(Figures.unknownMinors, &random, where: { !$0.isLost && !$0.returns }) {
      youths[index].isMinor = true
    }
    for index in draw(Figures.reactivatedMinors, &random, where: \.isLost) {
      youths[index].isMinor = true
    }
    for index in draw(Figures.remobilised, &random, where: { _ in true }) {
      youths[index].isRemobilised = true
    }
    enter(&random, Figures.remobilisedWelcomed, belongs: \.isRemobilised, column: \.remobilised)
    enter(
      &random, Figures.welcomed - Figures.remobilisedWelcomed, belongs: { !$0.isRemobilised },
      column: \.others)
    youths.shuffle(using: &random)
  }

  // Gives the steps of one column of the report to those who belong there.
  private mutating func enter(
    _ random: inout RandomNumbers, _ welcomed: Int, belongs: (InSystemeYouth) -> Bool,
    column: ((remobilised: Int, others: Int)) -> Int
  ) {
    func count(_ step: InSystemeStep) -> Int { Figures.entered[step].map(column) ?? 0 }
    func give(_ step: InSystemeStep, _ count: Int, _ isOpen: (InSystemeYouth) -> Bool) {
      for index in draw(count, &random, where: { belongs($0) && isOpen($0) }) {
        youths[index].steps.insert(step)
      }
    }
    give(.accueil, welcomed) { _ in true }
    give(.pacea, count(.pacea)) { $0.steps.contains(.accueil) }
    give(.garantieJeunes, count(.garantieJeunes)) { $0.steps.contains(.pacea) }
    give(.accompagnement, Figures.referred) { !$0.isRemobilised && !$0.arrives }
    for step in [InSystemeStep.emploi, .formation, .serviceCivique] {
      give(step, count(step)) { $0.isRemobilised || $0.arrives }
    }
  }

  // Some of the youths that are open, as many as asked for.
  private func draw(
    _ count: Int, _ random: inout RandomNumbers, where isOpen: (InSystemeYouth) -> Bool
  ) -> ArraySlice<Int> {
    youths.indices.filter { isOpen(youths[$0]) }.shuffled(using: &random).prefix(count)
  }
}
