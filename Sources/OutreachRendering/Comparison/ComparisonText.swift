package import Outreach

extension BilanComparison {
  /// The report in French: the bilans side by side, then what each rule accounts for.
  package func page(_ options: ReportTextOptions = ReportTextOptions()) -> Page {
    guard let first = bilans.first else { return Page() }
    var text = ComparisonText(self, first, options)
    text.addHead()
    text.addFunnel()
    text.addRates()
    text.addBreakdowns()
    for difference in differences { text.addDifference(difference) }
    text.addQuality()
    if options.definitions { text.addDefinitions() }
    return text.page
  }
}

/// Writes bilans side by side, block after block.
struct ComparisonText {
  let comparison: BilanComparison
  let options: ReportTextOptions
  /// The bilan whose programme the others are compared with.
  let first: Bilan
  var page = Page()

  init(_ comparison: BilanComparison, _ first: Bilan, _ options: ReportTextOptions) {
    self.comparison = comparison
    self.first = first
    self.options = options
  }

  /// « milolab », or « milolab@2 » where two versions stand side by side.
  func name(_ programme: Programme) -> String {
    let versions = comparison.bilans.count { $0.programme.id == programme.id }
    return ProgrammeReference(id: programme.id, version: versions > 1 ? programme.version : nil)
      .text
  }

  func words(_ programme: Programme) -> ProgrammeWords {
    ProgrammeWords(programme, options.vocabulary)
  }

  // Lends the page to a bilan's own writer, for what the two reports say alike.
  private mutating func write(as bilan: Bilan, _ body: (inout BilanText) -> Void) {
    var text = BilanText(bilan, options)
    text.page = page
    body(&text)
    page = text.page
  }

  mutating func addHead() {
    page.heading("Bilans comparés " + first.period.frenchAfterDe)
    if let structure = options.structure, !structure.isEmpty { page.paragraph(structure) }
    for bilan in comparison.bilans {
      page.paragraph("Programme : " + ReportHead.named(bilan.programme), hanging: 2)
    }
    let head = ReportHead(first)
    head.addScope(to: &page, period: "Période")
    head.addRestrictions(to: &page, options.vocabulary, BilanText.unrestricted)
    for bilan in comparison.bilans where ReportHead(bilan).isOutsideWindow {
      page.warning(
        "période hors des dates de « \(name(bilan.programme)) », aucun contact n’y compte.")
    }
  }

  mutating func addBreakdowns() {
    guard first.by != nil else { return }
    for bilan in comparison.bilans {
      let name = name(bilan.programme)
      write(as: bilan) { $0.addBreakdown(under: name) }
    }
  }

  mutating func addQuality() { ReportHead(first).addQuality(to: &page) }

  mutating func addDefinitions() {
    let all = comparison.bilans.map { words($0.programme).all }
    let common = (all.first ?? []).filter { definition in
      all.allSatisfy { $0.contains(definition) }
    }
    if !common.isEmpty {
      page.heading("Définitions communes à ces programmes")
      page.definitions(common)
    }
    for (bilan, definitions) in zip(comparison.bilans, all) {
      let own = definitions.filter { !common.contains($0) }
      guard !own.isEmpty else { continue }
      page.heading("Définitions de " + ReportHead.named(bilan.programme))
      page.definitions(own)
    }
  }
}
