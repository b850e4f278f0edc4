import Outreach

/// One count of the cohorts as a table: a row a month, a column a horizon.
struct CohortTable {
  /// Consecutive months without anyone, from so many on, are one line.
  private static let foldedFrom = 3

  private let cohorts: Cohorts
  private let count: KeyPath<Cohorts.Horizon, Int>

  init(_ cohorts: Cohorts, _ count: KeyPath<Cohorts.Horizon, Int>) {
    self.cohorts = cohorts
    self.count = count
  }

  /// All horizons side by side, however wide.
  var whole: TextTable { table(cohorts.programme.horizons.indices) }

  /// The fewest tables of so many columns, the horizons shared among them; one horizon is never cut.
  func blocks(width: Int) -> [TextTable] {
    let horizons = cohorts.programme.horizons.indices
    for blocks in 1...max(horizons.count, 1) {
      let length = (horizons.count + blocks - 1) / blocks
      let tables = stride(from: 0, to: horizons.count, by: length).map {
        table($0..<min($0 + length, horizons.count))
      }
      if tables.flatMap({ $0.lines(width: width) }).allSatisfy({ $0.displayWidth <= width }) {
        return tables
      }
    }
    return horizons.map { table($0..<$0 + 1) }
  }

  private func table(_ horizons: Range<Int>) -> TextTable {
    let titles = horizons.map { "à " + cohorts.programme.horizons[$0].french + "\u{A0}mois" }
    return TextTable(header: [["n"] + titles], rows: months(horizons) + sums(horizons))
  }

  private func months(_ horizons: Range<Int>) -> [TextTable.Row] {
    var rows: [TextTable.Row] = []
    var empty: ArraySlice<Cohorts.Row> = []
    for index in cohorts.rows.indices {
      let row = cohorts.rows[index]
      if row.n == 0, isToCome(row) == empty.first.map(isToCome) ?? isToCome(row) {
        empty = cohorts.rows[(empty.isEmpty ? index : empty.startIndex)...index]
        continue
      }
      rows += lines(without: empty, horizons)
      empty = row.n == 0 ? cohorts.rows[index...index] : []
      if row.n > 0 { rows.append(line(row, horizons)) }
    }
    return rows + lines(without: empty, horizons)
  }

  private func isToCome(_ row: Cohorts.Row) -> Bool { row.month.firstDay > cohorts.factsUntil }

  private func lines(
    without anyone: ArraySlice<Cohorts.Row>, _ horizons: Range<Int>
  ) -> [TextTable.Row] {
    guard let first = anyone.first, let last = anyone.last else { return [] }
    let months = first.month.french(to: last.month)
    if isToCome(first) { return [.init(sentence: months + " : après l’arrêt des faits")] }
    guard anyone.count >= Self.foldedFrom else { return anyone.map { line($0, horizons) } }
    return [.init(sentence: months + " : aucun premier contact")]
  }

  private func line(_ row: Cohorts.Row, _ horizons: Range<Int>) -> TextTable.Row {
    var line = TextTable.Row(
      row.month.shortFrench, [row.n.french] + row.horizons[horizons].map { cell($0, of: row.n) })
    line.shades =
      [nil] + row.horizons[horizons].map { Share($0[keyPath: count], of: $0.mature).shade }
    return line
  }

  private func cell(_ horizon: Cohorts.Horizon, of n: Int) -> String {
    let number = horizon[keyPath: count]
    guard n > 0 else { return "" }
    guard horizon.mature > 0 else { return "–" }
    guard horizon.mature == n else { return number.french + "/" + horizon.mature.french }
    return number.french + "\u{A0}(" + (Share(number, of: n).wholePercent ?? "") + ")"
  }

  private func sums(_ horizons: Range<Int>) -> [TextTable.Row] {
    guard !horizons.isEmpty else { return [] }
    let totals = cohorts.totals[horizons]
    func row(_ label: String, _ text: (Share) -> String) -> TextTable.Row {
      .init(
        label, [""] + totals.map { text(Share($0[keyPath: count], of: $0.mature)) }, depth: 1)
    }
    return [
      .init("Ensemble"),
      row("part") { $0.base == 0 ? "–" : $0.percent },
      row("nombre") { $0.base == 0 ? "–" : $0.numerator.french },
      row("base", \.base.french),
    ]
  }
}
