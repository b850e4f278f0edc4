import Outreach

/// What happened month after month.
package struct MonthsFigure: Sendable {
  let months: [Bilan.Month]

  static let series: [(name: String, count: @Sendable (Bilan.Month) -> Int)] = [
    ("Repérés", { $0.reperes }), ("Mobilisés", { $0.mobilises }),
    ("Entrés dans le droit commun", { $0.droitCommun }),
    ("Sorties anticipées", { $0.sortiesAnticipees }),
  ]

  /// Whether nothing happened in any month.
  var isEmpty: Bool {
    months.allSatisfy { month in Self.series.allSatisfy { $0.count(month) == 0 } }
  }

  /// A row a month, a column a series.
  var numbers: TextTable {
    TextTable(
      header: [["", "", "droit", "sorties"], ["repérés", "mobilisés", "commun", "anticipées"]],
      rows: months.map { month in
        .init(month.month.shortFrench, Self.series.map { $0.count(month).french })
      })
  }
}
