internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// `figer bilan`, `figer cohortes`, `figer durees`: a report kept as it is, with what it takes to make it again.
enum FigerCommand {
  static let commands = [
    command(
      .bilan, .lastMonth(par: "détail de l’entonnoir"),
      summary: "Fige un bilan : ses octets, et de quoi le refaire à l’identique.",
      [
        Example(
          "allervers figer bilan --annee 2025 --financeur", "l’année, pour un rapport d’activité"),
        Example(
          "allervers figer bilan --annee 2025 --public",
          "l’année, sans un nombre qui désigne quelqu’un"),
        Example(
          "allervers figer bilan --mois dernier --interne --essai", "ce qui serait figé"),
      ]),
    command(
      .cohortes, .lastThreeYears(par: nil),
      summary: "Fige les cohortes : leurs octets, et de quoi les refaire à l’identique.",
      [
        Example("allervers figer cohortes --annee 2025 --interne", "les repérés de l’année"),
        Example(
          "allervers figer cohortes --annee 2025 --interne --essai", "ce qui serait figé"),
        Example(
          "allervers figer cohortes --financeur --arrete-au 2026-01-31", "vues à la fin janvier"),
      ]),
    command(
      .durees, .lastThreeYears(par: "une courbe par valeur"),
      summary: "Fige les durées : leurs octets, et de quoi les refaire à l’identique.",
      [
        Example("allervers figer durees --annee 2024 --interne", "les mobilisés de l’année"),
        Example("allervers figer durees --annee 2024 --interne --essai", "ce qui serait figé"),
        Example("allervers figer durees --financeur --par genre", "une courbe pour chaque genre"),
      ]),
  ]

  private static func command(
    _ verb: Publication.Verb, _ options: ReportOptions, summary: String, _ examples: [Example]
  ) -> Command {
    Command(
      CommandStatement(
        "figer", verb.rawValue, group: .coordinator, summary: summary, examples: examples,
        options: AudienceOptions.all + options.request + [.essai],
        statuses: [.no] + .recording)
    ) { arguments, environment in
      let audience = try AudienceOptions.audience(arguments)
      let access = try CarnetAccess(arguments, environment)
      let request = try options.request(
        arguments, access, try options.programmes(arguments, access)[0])
      let carnet = access.carnet
      var publication = Publication(
        id: access.newIdentifier(), madeAt: Instant(milliseconds: environment.now()),
        writer: try access.post().writer, version: VersionCommand.number, verb: verb,
        audience: audience, request: request, settings: carnet.settings,
        journal: try carnet.frozenFiles())
      let reading = try Reading(carnet, publication.journal)
      QualityWarnings(reading).show(environment)
      try RestrictionCheck(request, reading).run(environment)
      publication.hidden = try Protecting(publication, access).hidden(reading.ledger)
      let report = FrozenReport(publication, reading.ledger)
      let what =
        publication.title + ", " + audience.label + " : " + report.headline
      guard !access.isTrial else {
        try environment.show(typeset("essai, rien n’est figé : " + what) + "\n")
        return .done
      }
      _ = try carnet.publish(
        publication, report.files, as: access.post(), stateFolder: access.stateFolder)
      try environment.acknowledge(
        typeset(
          "figé : " + what + ". Dans " + printable(publication.relativePath)
            + " ; le comparer plus tard : allervers ecart " + publication.id) + "\n")
      access.remindOfDisk()
      return .done
    }
  }
}
