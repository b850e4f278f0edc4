import Outreach

extension ReportHead {
  /// Titles of the last columns of every report.
  static let csvHeader = [
    "debut", "fin", "arrete_au", "saisi_au", "programme", "version", "restriction",
  ]

  /// What the figures depend on, the same in every row.
  var csvCells: [CSVCell] {
    [
      .day(period.from), .day(period.to), .day(factsUntil),
      knownUntil.map(CSVCell.day) ?? .empty, .text(programme.id), .number(programme.version),
      only.isEmpty
        ? .empty
        : .text(only.map { $0.dimension.rawValue + "=" + $0.code }.joined(separator: " ")),
    ]
  }

  /// The rows of `qualite`, in order.
  var csvQuality: [(name: String, count: Int)] {
    [
      ("evenements", quality.events), ("lignes_abimees", quality.damagedLines),
      ("mis_de_cote", quality.setAside), ("types_inconnus", quality.unknownTypes),
      ("cibles_introuvables", quality.unresolvedTargets),
    ]
  }
}
