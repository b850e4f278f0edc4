import Outreach

extension MeetingText {
  func addPartners(to page: inout Page) {
    page.heading("Les partenaires")
    let partners = meeting.partners
    guard !partners.isEmpty else {
      page.paragraph("0 partenaire connu. Voir : allervers partenaire ajouter.", indent: 2)
      return
    }
    page.table(TextTable(rows: partnerCounts, leaders: 60))
    // A large structure knows hundreds: those who cooperate, or have signed, are the ones to speak of.
    let watched = partners.filter { partner in
      let isEngaged = partner.level != nil || partner.convention == .current
      return partner.convention == .expired
        || isEngaged && (isSilent(partner) || partner.restsOnOne)
    }
    if !watched.isEmpty { addWatched(watched, to: &page) }
    page.skip()
    page.paragraph(
      "À regarder : convention échue, ou, parmi ceux des actions de la période et ceux sous "
        + "convention, sans trace ou reposant sur une seule personne.", indent: 2)
    page.paragraph(
      "Une trace : un contact, une séance tenue ou une orientation qui nomme le partenaire. Il repose "
        + "sur une seule personne quand un seul conseiller a noté ces contacts et ces séances en 12 mois. "
        + "Le délai de \(meeting.silentMonths) mois est celui du silence dans le programme.",
      indent: 2)
  }

  private func isSilent(_ partner: MeetingPartner) -> Bool {
    partner.isSilent(meeting.silentMonths, at: bilan.factsUntil)
  }

  private var partnerCounts: [TextTable.Row] {
    let partners = meeting.partners
    func count(_ label: String, depth: Int = 1, _ isCounted: (MeetingPartner) -> Bool)
      -> TextTable.Row
    { .init(label, [partners.count(where: isCounted).french], depth: depth) }
    let levels = Vocabulary.shipped(.levels).map(\.code)
    return [
      .init("Partenaires connus", [partners.count.french]),
      .init("Convention au \(bilan.factsUntil.french)"),
    ]
      + MeetingPartner.Convention.allCases.map { convention in
        count(convention.french) { $0.convention == convention }
      }
      + [.init("Coopération la plus étroite, dans les actions de la période")]
      + levels.map { level in count(options.vocabulary.label(level)) { $0.level == level } }
      + [
        count("aucune") { partner in !levels.contains(partner.level ?? "") },
        count("Sans trace depuis \(meeting.silentMonths) mois ou plus", depth: 0, isSilent),
        count("Reposent sur une seule personne", depth: 0, \.restsOnOne),
      ]
  }

  private func addWatched(_ partners: [MeetingPartner], to page: inout Page) {
    let names = RowNames(partners.map { ($0.code, $0.name) })
    page.skip()
    page.table(
      TextTable(
        header: [["", "dernière", "une seule"], ["convention", "trace", "personne"]],
        rows: partners.map { partner in
          .init(
            names.name(partner.code, partner.name),
            [
              partner.convention.french,
              partner.lastTrace.map(\.frenchSlashes) ?? "aucune",
              partner.restsOnOne ? "oui" : "",
            ])
        }), titled: "À regarder ensemble, par code"
    )
  }
}

extension MeetingPartner.Convention {
  /// After « convention ».
  var french: String {
    switch self {
    case .current: "en cours"
    case .upcoming: "à venir"
    case .expired: "échue"
    case .missing: "absente"
    }
  }
}

extension Day {
  /// « 03/09/2026 ».
  fileprivate var frenchSlashes: String {
    let (year, month, day) = parts
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
    return two(day) + "/" + two(month) + "/\(year)"
  }
}
