package import Outreach

extension Durations {
  /// Every figure of the report, one a row; `tableur` gives the form that Excel reads in France.
  ///
  /// Columns, fixed for ever: `rubrique` and `indicateur` say what the figure is; `origine` and `cause`
  /// of which curve; `dimension`, `code` and `libelle` of which part of the paths (empty: of all; a code
  /// that is empty beside a dimension: not known; the label of a test that cannot be made says why); `de_mois` and `a_mois` the bin, or the horizon in
  /// `a_mois`; `jour` days since the origin; `valeur` the figure, unrounded, a share being 0 to 1, with
  /// its `erreur_type` and 95 % limits, and `base` what a count is a part of; then what the figure
  /// depends on.
  package func csv(tableur: Bool) -> [UInt8] {
    var csv = DurationsCSV(self, tableur: tableur)
    csv.addCounts()
    for curve in curves { csv.add(curve, .init()) }
    if let breakdown { csv.add(breakdown) }
    csv.addQuality()
    return csv.writer.bytes
  }
}

/// Writes durations as rows of one figure.
struct DurationsCSV {
  private static let header = [
    "rubrique", "indicateur", "origine", "cause", "dimension", "code", "libelle", "de_mois",
    "a_mois", "jour", "valeur", "erreur_type", "borne_basse", "borne_haute", "base",
  ]

  /// What a row is about, besides its indicator.
  struct Subject {
    var origin: DurationOrigin?
    var cause: DurationOrigin.Cause?
    var dimension: Dimension?
    var code: String?
    var label: String?
    var fromMonths: Int?
    var toMonths: Int?
    var day: Int?
  }

  let durations: Durations
  private(set) var writer: CSVWriter
  private let ends: [CSVCell]

  init(_ durations: Durations, tableur: Bool) {
    self.durations = durations
    ends = ReportHead(durations).csvCells
    writer = CSVWriter(header: Self.header + ReportHead.csvHeader, tableur: tableur)
  }

  /// Adds one row; `limits` are the two of an interval.
  mutating func add(
    _ group: String, _ indicator: String, _ value: CSVCell, _ subject: Subject,
    error: Double? = nil, limits: (lower: Double?, upper: Double?) = (nil, nil), base: Int? = nil
  ) {
    func number(_ count: Int?) -> CSVCell { count.map(CSVCell.number) ?? .empty }
    writer.append(
      [
        .text(group), .text(indicator), .text(ifAny: subject.origin?.rawValue),
        .text(ifAny: subject.cause?.rawValue), .text(ifAny: subject.dimension?.rawValue),
        .text(ifAny: subject.code), .text(ifAny: subject.label), number(subject.fromMonths),
        number(subject.toMonths), number(subject.day), value, .real(ifAny: error),
        .real(ifAny: limits.lower), .real(ifAny: limits.upper), number(base),
      ] + ends)
  }

  mutating func addCounts() {
    let total = durations.counts.total
    for (state, count) in durations.counts.byState {
      add("etats", state, .number(count), Subject(), base: total)
    }
    for bin in durations.bins {
      let subject = Subject(fromMonths: bin.fromMonths, toMonths: bin.toMonths)
      for (state, count) in bin.counts.byState {
        add("classes", state, .number(count), subject, base: total)
      }
    }
    for row in durations.frequency {
      let subject = Subject(code: row.frequency.csvCode, label: row.frequency.rawValue)
      add("frequence", "parcours", .number(row.count), subject, base: total)
    }
  }

  mutating func addQuality() {
    for (name, count) in ReportHead(durations).csvQuality {
      add("qualite", name, .number(count), Subject())
    }
  }
}

extension Durations.Frequency {
  fileprivate var csvCode: String {
    switch self {
    case .underMonthly: "moins_d_une_par_mois"
    case .monthly: "une_par_mois"
    case .overMonthly: "plus_d_une_par_mois"
    case .weekly: "une_par_semaine"
    case .overWeekly: "plus_d_une_par_semaine"
    }
  }
}
