import Outreach

extension ReportHead {
  /// Writes the title and what the figures depend on; `period` says what happens in the period, and
  /// `unrestricted` which figures a restriction leaves alone.
  func addText(
    to page: inout Page, title: String, period name: String, _ options: ReportTextOptions,
    unrestricted: String? = nil
  ) {
    page.heading(title + " " + period.frenchAfterDe)
    if let structure = options.structure, !structure.isEmpty { page.paragraph(structure) }
    page.paragraph("Programme : " + Self.named(programme), hanging: 2)
    addScope(to: &page, period: name)
    if isOutsideWindow {
      page.warning("période hors des dates du programme, aucun contact n’y compte.")
    }
    addRestrictions(to: &page, options.vocabulary, unrestricted)
  }

  /// « Milo'Lab (milolab, version 1) ».
  static func named(_ programme: Programme) -> String {
    "\(programme.title) (\(programme.id), version \(programme.version))"
  }

  /// Whether no contact of the period is within the programme's dates.
  var isOutsideWindow: Bool {
    period.to < programme.from ?? period.to || programme.until ?? period.from < period.from
  }

  /// The period, under its `name`, and the two cut-offs.
  func addScope(to page: inout Page, period name: String) {
    page.paragraph(name + " : " + period.frenchDays, hanging: 2)
    page.paragraph(
      "Faits arrêtés au \(factsUntil.french) : ce qui s’est passé ensuite n’est pas compté.",
      hanging: 2)
    page.paragraph(
      knownUntil.map {
        "Saisie arrêtée au \($0.french) : ce qui a été saisi ensuite n’est pas compté."
      } ?? "Saisie : tout ce qui a été saisi est compté.", hanging: 2)
  }

  /// What the report is restricted to.
  func addRestrictions(
    to page: inout Page, _ vocabulary: Vocabulary, _ unrestricted: String?
  ) {
    guard !only.isEmpty else { return }
    for filter in only {
      let label = filter.dimension.label(filter.code, vocabulary)
      let code = label == filter.code ? "" : " (\(filter.code))"
      page.paragraph("Restriction : \(filter.dimension.french) = \(label)\(code)", hanging: 2)
    }
    page.paragraph(
      "Seuls les parcours qui remplissent "
        + only.count.agreed("cette condition", "toutes ces conditions")
        + " sont comptés" + (unrestricted.map { " ; " + $0 } ?? "") + ".", hanging: 2)
  }
}
