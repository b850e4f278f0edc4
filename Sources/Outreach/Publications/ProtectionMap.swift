/// All that the readers of several publications can add up: their numbers as cells, and what these make together.
struct ProtectionMap {
  private(set) var table: SecrecyTable
  /// The cells of the publications, in their order.
  private(set) var places: [[ReportFigure.Key: Int]] = []
  private var periods: [Period] = []

  init(threshold: Int) { table = SecrecyTable(cells: [], relations: [], threshold: threshold) }

  /// Adds a publication of `bilan`, whose numbers stand as `standing` says.
  ///
  /// A number that a publication of the same days has too is one with it: where nothing has come since, every reader
  /// supposes so, and what one hides the other may not show.
  mutating func add(_ bilan: Bilan, _ standing: (ReportFigure.Key) -> SecrecyCell.Standing) {
    var cells: [ReportFigure.Key: Int] = [:]
    for figure in bilan.protectedFigures {
      guard let known = known(figure, bilan.period) else {
        cells[figure.key] = add(figure.value, standing(figure.key))
        continue
      }
      table.cells[known].standing = joined(table.cells[known].standing, standing(figure.key))
      cells[figure.key] = known
    }
    addFunnel(cells)
    if let by = bilan.by { addBreakdown(cells, by, rows: bilan.breakdown.map { $0.value ?? "" }) }
    places.append(cells)
    periods.append(bilan.period)
  }

  private func known(_ figure: ReportFigure, _ period: Period) -> Int? {
    places.indices.lazy.filter { periods[$0] == period }.compactMap { places[$0][figure.key] }
      .first { table.cells[$0].count == figure.value }
  }

  // What has been shown once is known; what was hidden under a greater threshold may be shown to these readers.
  private func joined(
    _ old: SecrecyCell.Standing, _ new: SecrecyCell.Standing
  ) -> SecrecyCell.Standing {
    switch (old, new) {
    case (.published, _), (_, .published): .published
    case (.primary(let under), .open), (.complementary(let under), .open):
      under > table.threshold ? .open : old
    case (.primary(let under), .primary(let other)),
      (.primary(let under), .complementary(let other)),
      (.complementary(let under), .primary(let other)),
      (.complementary(let under), .complementary(let other)):
      other < under ? new : old
    default: old
    }
  }

  private mutating func add(_ count: Int, _ standing: SecrecyCell.Standing) -> Int {
    table.cells.append(SecrecyCell(count, standing))
    return table.cells.count - 1
  }

  // What anybody gets who subtracts one of the two from the other.
  private mutating func subtract(_ first: Int?, _ second: Int?, zeroTells: Bool = true) {
    guard let first, let second, first != second else { return }
    let counts = (table.cells[first].count, table.cells[second].count)
    let (total, part) = counts.0 < counts.1 ? (second, first) : (first, second)
    let rest = add(abs(counts.0 - counts.1), .derived)
    table.relations.append(
      SecrecyRelation(total: total, parts: [part, rest], zeroTells: zeroTells))
  }

  private mutating func addFunnel(_ cells: [ReportFigure.Key: Int]) {
    func funnel(_ name: String) -> Int? { cells[.init(section: "funnel", row: [], name: name)] }
    func rate(_ name: String) -> Int? {
      cells[.init(section: "rates", row: [name], name: "numerator")]
    }
    let (met, mobilised) = (funnel("reperes"), funnel("mobilises"))
    if let all = funnel("droitCommun"), let after = funnel("apresMobilisation"),
      let direct = funnel("accesDirect")
    {
      table.relations.append(SecrecyRelation(total: all, parts: [after, direct]))
    }
    for (first, second) in [
      (met, mobilised), (met, funnel("droitCommun")), (met, funnel("accesDirect")),
      (mobilised, funnel("droitCommun")), (mobilised, funnel("apresMobilisation")),
      (mobilised, funnel("enSituation")), (mobilised, funnel("sortiesAnticipees")),
      (met, rate("tauxMobilisation")), (met, rate("tauxDroitCommun")),
      (mobilised, rate("tauxSortieAnticipee")), (mobilised, rate("tauxMobilisation")),
      (funnel("droitCommun"), rate("tauxDroitCommun")),
      (funnel("sortiesAnticipees"), rate("tauxSortieAnticipee")),
      (rate("tauxMobilisation"), rate("tauxDroitCommun")),
    ] { subtract(first, second) }
  }

  private mutating func addBreakdown(
    _ cells: [ReportFigure.Key: Int], _ by: Dimension, rows: [String]
  ) {
    func cell(_ row: String, _ name: String) -> Int? {
      cells[.init(section: "breakdown", row: [by.rawValue, row], name: name)]
    }
    let names = ["reperes", "mobilises", "droitCommun", "sortiesAnticipees"]
    for name in names {
      guard let total = cells[.init(section: "funnel", row: [], name: name)], !rows.isEmpty else {
        continue
      }
      if by.overlaps {
        for row in rows { subtract(total, cell(row, name)) }
      } else {
        table.relations.append(
          SecrecyRelation(total: total, parts: rows.compactMap { cell($0, name) }))
      }
    }
    for row in rows {
      subtract(cell(row, "reperes"), cell(row, "mobilises"))
      subtract(cell(row, "reperes"), cell(row, "droitCommun"))
      subtract(cell(row, "mobilises"), cell(row, "droitCommun"))
      subtract(cell(row, "mobilises"), cell(row, "sortiesAnticipees"))
    }
  }

  /// Adds what the publications tell together: of one period, or of one inside another.
  mutating func addDifferences() {
    for first in places.indices {
      for second in places.indices.dropFirst(first + 1)
      where periods[first].covers(periods[second]) || periods[second].covers(periods[first]) {
        for (key, cell) in places[first].sorted(by: { $0.value < $1.value }) {
          subtract(cell, places[second][key], zeroTells: false)
        }
      }
    }
    for whole in places.indices { addParts(of: whole) }
  }

  // A year less all the quarters of it that are out.
  private mutating func addParts(of whole: Int) {
    var parts: [Int] = []
    for part in places.indices.reversed()
    where part != whole && periods[whole].covers(periods[part]) && periods[whole] != periods[part]
      && parts.allSatisfy({ !periods[$0].overlaps(periods[part]) })
    {
      parts.append(part)
    }
    guard parts.count > 1 else { return }
    for (key, cell) in places[whole].sorted(by: { $0.value < $1.value }) {
      let cells = parts.compactMap { places[$0][key] }
      guard cells.count > 1 else { continue }
      let sum = add(cells.reduce(0) { $0 + table.cells[$1].count }, .derived)
      table.relations.append(SecrecyRelation(total: sum, parts: cells, zeroTells: false))
      subtract(cell, sum, zeroTells: false)
    }
  }
}

extension Period {
  /// Whether every day of `other` is one of its days.
  func covers(_ other: Period) -> Bool { from <= other.from && other.to <= to }

  /// Whether a day is in both.
  func overlaps(_ other: Period) -> Bool { from <= other.to && other.from <= to }
}
