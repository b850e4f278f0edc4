internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// A report in every form, from nothing but a publication's request and the events it froze.
struct FrozenReport {
  /// The figures of the report that a reader asks for first, in words.
  let headline: String
  private let page: Page
  private let csv: [UInt8]
  private let json: JSONValue
  private let verb: Publication.Verb

  /// The report that `publication` asks for, of the events of `ledger`.
  init(_ publication: Publication, _ ledger: Ledger) {
    let request = publication.request
    verb = publication.verb
    // Whoever reads it later has no carnet to ask what its words mean.
    let options = ReportTextOptions(
      structure: publication.settings.structure, vocabulary: request.vocabulary, definitions: true)
    switch publication.verb {
    case .bilan:
      let bilan = Bilan(ledger, request)
      guard publication.audience.threshold == nil else {
        let hidden = publication.hidden
        let protected = ProtectedBilan(bilan, for: publication.audience, hidden: hidden)
        (page, csv) = (protected.page(options), protected.csv(request.vocabulary))
        json = protected.json(request.vocabulary)
        headline =
          bilan.protectedFigures.count.counted("nombre", "nombres") + ", "
          + hidden.count.counted("caché", "cachés")
          + " (\(hidden.count(where: \.isPrimary)) A, \(hidden.count { !$0.isPrimary }) D)"
        return
      }
      let funnel = bilan.funnel
      (page, json) = (bilan.page(options), bilan.json)
      csv = bilan.csv(tableur: false, vocabulary: request.vocabulary)
      headline = [
        funnel.reperes.counted("repéré", "repérés"),
        funnel.mobilises.counted("mobilisé", "mobilisés"),
        funnel.droitCommun.counted("entrée", "entrées") + " dans le droit commun",
      ].joined(separator: ", ")
    case .cohortes:
      let cohorts = Cohorts(ledger, request)
      (page, csv, json) = (cohorts.page(options), cohorts.csv(tableur: false), cohorts.json)
      headline =
        cohorts.rows.reduce(0) { $0 + $1.n }.counted("parcours", "parcours")
        + " en " + cohorts.rows.count.counted("mois", "mois")
    case .durees:
      let durations = Durations(ledger, request)
      (page, csv, json) = (durations.page(options), durations.csv(tableur: false), durations.json)
      headline = durations.counts.total.counted("parcours mobilisé", "parcours mobilisés")
    }
  }

  /// The files, by name; the same publication and events give the same bytes.
  var files: [(name: String, bytes: [UInt8])] {
    let name = verb.rawValue
    return [
      (name + ".txt", Array(page.text.utf8)), (name + ".md", Array(page.markdown.utf8)),
      (name + ".html", Array(page.html.utf8)), (name + ".csv", csv),
      (name + ".json", Array(json.indented.utf8)),
    ]
  }
}
