import Outreach

extension Export {
  /// `issues.csv`.
  var outcomeColumns: [ExportColumn<ExportedOutcome>] {
    [
      .youth { $0.youth }, .rank { $0.rank }, .on { $0.on },
      .path { row in row.path.map { (row.youth, $0) } },
      ExportColumn(
        "mobilise", .answer, "Mobilisé", "1 si ce parcours a une mobilisation, même plus tard."
      ) { .answer($0.isMobilised) },
      ExportColumn(
        "issue", .text, "Issue", "Ce qui arrive ce jour-là.",
        categories: .words(ExportedOutcome.Kind.allCases.map { ($0.rawValue, $0.french) })
      ) { .text($0.kind.rawValue) },
      ExportColumn(
        "code", .text, "Code", "Le dispositif, la situation, ou le motif d’une sortie déclarée.",
        categories: .families([.devices, .situations, .reasons]), empty: "sans objet"
      ) { .any($0.code) },
      ExportColumn(
        "dans", .text, "Dans", "Le dispositif dans lequel celui-ci est pris.",
        categories: .families([.devices]), empty: "sans objet"
      ) { .any($0.within) },
      ExportColumn(
        "constat", .text, "Constat", "Comment la sortie est connue.",
        categories: .words(ExportedOutcome.Evidence.allCases.map { ($0.rawValue, $0.french) }),
        empty: "sans objet"
      ) { .ifAny($0.evidence) { .text($0.rawValue) } },
      ExportColumn(
        "partenaire", .text, "Partenaire", "Code du partenaire d’une orientation.",
        empty: "sans objet", references: .partenaires
      ) { .ifAny($0.partner, ExportCell.code) },
      ExportColumn(
        "accompagnement", .answer, "Accompagnement",
        "1 si l’orientation est pour un accompagnement.", empty: "sans objet"
      ) { .ifAny($0.isAccompaniment, ExportCell.answer) },
    ]
  }
}

extension ExportedOutcome.Kind {
  fileprivate var french: String {
    switch self {
    case .welcome: "accueil à la Mission Locale"
    case .device: "entrée dans un dispositif"
    case .situation: "situation trouvée"
    case .referral: "orientation vers un partenaire"
    case .arrival: "orientation : le jeune est arrivé"
    case .absence: "orientation : le jeune n’est pas venu"
    case .earlyExit: "sortie anticipée"
    case .otherExit: "autre sortie"
    case .resumption: "reprise"
    }
  }
}

extension ExportedOutcome.Evidence {
  fileprivate var french: String {
    switch self {
    case .declared: "déclarée"
    case .unanswered: "silence, malgré une tentative"
    case .unsolicited: "silence, sans tentative notée"
    }
  }
}
