internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// The publications of a carnet, the oldest first.
struct PublicationListing {
  private let publications: [Publication]
  private let clock: CarnetClock

  init(_ access: CarnetAccess) throws {
    publications = try access.carnet.publications().map { id throws(JournalError) in
      try access.carnet.publication(id)
    }
    clock = access.clock
  }

  /// Writes the list in the form asked for.
  func write(_ output: ReportOutput) throws(Failure) {
    try output.write(csv: csv, json: json, page: page)
  }

  private var page: Page {
    var page = Page()
    page.heading("Publications")
    guard !publications.isEmpty else {
      page.paragraph(
        "0 publication. En faire une : allervers figer bilan --annee 2025 --interne", indent: 2)
      return page
    }
    page.table(
      TextTable(
        header: [["figé le", "publication"]],
        rows: publications.map {
          .init(
            $0.title + ", " + $0.audience.label,
            [FrenchDate.slashes(clock.day(at: $0.madeAt)), $0.id])
        }))
    page.skip()
    page.paragraph("Ce qui a bougé depuis : allervers ecart PUBLICATION", indent: 2)
    return page
  }

  private var csv: [UInt8] {
    var writer = CSVWriter(
      header: [
        "publication", "fige_le", "poste", "rapport", "public", "seuil", "debut", "fin",
        "arrete_au", "saisi_au", "programme", "version",
      ], tableur: false)
    for publication in publications {
      let request = publication.request
      writer.append([
        .text(publication.id), .day(clock.day(at: publication.madeAt)),
        .text(publication.writer), .text(publication.verb.rawValue),
        .text(publication.audience.rawValue),
        publication.audience.threshold.map(CSVCell.number) ?? .empty,
        .day(request.period.from), .day(request.period.to), .day(request.factsUntil),
        (request.knownUntil?.day).map(CSVCell.day) ?? .empty, .text(request.programme.id),
        .number(request.programme.version),
      ])
    }
    return writer.bytes
  }

  private var json: JSONValue {
    .object([
      JSONMember("schema", .string("allervers.publications/1")),
      JSONMember(
        "publications",
        .array(
          publications.map { publication in
            .object(
              (publication.json.members ?? []).filter {
                !["format", "journal", "settings", "reports", "hidden"].contains($0.key)
              })
          })),
    ])
  }
}
