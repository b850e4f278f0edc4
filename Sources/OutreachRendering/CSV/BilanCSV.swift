package import Outreach

extension Bilan {
  /// Every figure of the report, one a row; `tableur` gives the form that Excel reads in France.
  ///
  /// Columns, fixed for ever: `rubrique` and `indicateur` say what is counted, `code` and `libelle` of
  /// what (a device, a kind, a value of a dimension or a trait), `dans` the device it is nested in or
  /// the dimension of a breakdown; `valeur` the figure, a share being 0 to 1 beside its `numerateur`
  /// and `base`; then what the figure depends on. `restriction` is empty for what is not restricted.
  /// No row is the total of others unless the report has it.
  package func csv(tableur: Bool, vocabulary: Vocabulary = Vocabulary()) -> [UInt8] {
    var csv = BilanCSV(self, tableur: tableur, vocabulary)
    csv.addAll()
    return csv.writer.bytes
  }
}

/// Writes a bilan as rows of one figure.
struct BilanCSV {
  static let header =
    [
      "rubrique", "indicateur", "code", "libelle", "dans", "valeur", "numerateur", "base",
    ] + ReportHead.csvHeader

  /// What a row counts besides its indicator.
  struct Subject {
    var code: String?
    var label: String?
    var within: String?
  }

  let bilan: Bilan
  let vocabulary: Vocabulary
  var writer: CSVWriter
  private let ends: [CSVCell]
  private let besides: LastColumns

  /// Titles of columns after those of every bilan, and their cells by group and indicator.
  typealias LastColumns = (titles: [String], cells: (String, String) -> [CSVCell])

  /// The rows of `bilan`.
  init(
    _ bilan: Bilan, tableur: Bool, _ vocabulary: Vocabulary,
    besides: LastColumns = ([], { _, _ in [] })
  ) {
    self.besides = besides
    self.bilan = bilan
    self.vocabulary = vocabulary
    writer = CSVWriter(header: Self.header + besides.titles, tableur: tableur)
    ends = ReportHead(bilan).csvCells
  }

  /// Adds every figure of the bilan.
  mutating func addAll() {
    addFunnel()
    addDoubles()
    addRates()
    addActivity()
    addSteps("dispositifs", bilan.devices)
    addSteps("situations", bilan.situations)
    addBreakdown()
    addProfile("profil_reperes", bilan.profileReperes)
    addProfile("profil_mobilises", bilan.profileMobilises)
    addMonths()
    addMeeting()
    addQuality()
  }

  /// Adds one row; `parts` is what a share is a share of.
  mutating func add(
    _ group: String, _ indicator: String, _ value: CSVCell, _ subject: Subject = Subject(),
    parts: [CSVCell] = [.empty, .empty], isRestricted: Bool = true
  ) {
    writer.append(
      [
        .text(group), .text(indicator), .text(ifAny: subject.code), .text(ifAny: subject.label),
        .text(ifAny: subject.within), value,
      ] + parts + ends.dropLast() + [isRestricted ? ends.last ?? .empty : .empty]
        + besides.cells(group, indicator))
  }

  private mutating func add(
    _ group: String, _ indicator: String, share: Share, _ subject: Subject = Subject()
  ) {
    let parts: [CSVCell] = [.number(share.numerator), .number(share.base)]
    add(group, indicator, .decimal(share), subject, parts: parts)
  }

  mutating func addRates() {
    for rate in bilan.rates {
      let name = Self.snake(rate.name)
      add("taux", name, share: Share(rate.numerator, of: rate.base))
      add("taux", name + "_observes_moins_de_6_mois", .number(rate.observesMoinsDe6Mois))
      if let target = rate.target {
        add("objectifs", name, .decimal(Share(target)), isRestricted: false)
      }
    }
    if let target = bilan.programme.targetReperes {
      add("objectifs", "reperes", .number(target), isRestricted: false)
    }
  }

  mutating func addSteps(_ group: String, _ rows: [Bilan.StepRow]) {
    for row in rows {
      let subject = Subject(code: row.code, label: row.label, within: row.within)
      add(group, "evenements", .number(row.events), subject)
      add(group, "evenements_mobilises", .number(row.eventsMobilises), subject)
      add(group, "personnes", .number(row.persons), subject)
      add(group, "personnes_mobilises", .number(row.personsMobilises), subject)
    }
  }

  mutating func addBreakdown() {
    guard let by = bilan.by else { return }
    for row in bilan.breakdown {
      let subject = Subject(code: row.value, label: row.label, within: by.rawValue)
      add("ventilation", "reperes", .number(row.reperes), subject)
      add("ventilation", "mobilises", .number(row.mobilises), subject)
      add("ventilation", "droit_commun", .number(row.droitCommun), subject)
      add("ventilation", "sorties_anticipees", .number(row.sortiesAnticipees), subject)
    }
  }

  mutating func addProfile(_ group: String, _ rows: [Bilan.ProfileRow]) {
    for row in rows {
      let label = BilanText.profileLabel(row, vocabulary)
      let subject = Subject(code: row.value.text ?? label, label: label)
      add(group, Self.snake(row.trait), share: Share(row.count, of: row.base), subject)
    }
  }

  /// "tauxMobilisation" and "school-dropout" as "taux_mobilisation" and "school_dropout".
  static func snake(_ name: String) -> String {
    var text = ""
    for character in name {
      if character == "-" {
        text += "_"
      } else if character.isASCII, character.isUppercase {
        text += "_" + character.lowercased()
      } else {
        text.append(character)
      }
    }
    return text
  }
}
