internal import Outreach

extension HelpTopic {
  /// Every family of codes and what its codes mean, whatever the carnet adds to them.
  static var codesBlocks: [HelpBlock] {
    [
      .paragraph(
        "Les codes que les options acceptent. Un carnet peut en ajouter (« vocabulary » de carnet.json)"
          + " aux familles marquées d’une *.")
    ]
      + Vocabulary.Family.allCases.flatMap { family in
        [
          .heading(family.title + " :"),
          .table(Vocabulary.shipped(family).map { ($0.code, $0.label) }, nameWidth: 20),
        ]
      }
      + [
        .heading("Caractéristiques d’un jeune (--trait CLE=VALEUR) :"),
        .table(
          Trait.allCases.map { ($0.rawValue, $0.label + " : " + $0.values) }, nameWidth: 20),
      ]
  }
}

extension Trait {
  /// What `--trait` accepts after the equal sign, `inconnu` besides.
  fileprivate var values: String {
    if let codes { return alternatives(Vocabulary.shipped(codes).map(\.code)) }
    return self == .language ? "un texte" : "oui ou non"
  }
}

extension Vocabulary.Family {
  /// The French title, the options that take the family, and `*` when a carnet may extend it.
  fileprivate var title: String {
    switch self {
    case .approaches: "Approches (--approche) *"
    case .channels: "Canaux (--canal) *"
    case .devices: "Dispositifs *"
    case .situations: "Situations *"
    case .themes: "Thèmes (--theme) *"
    case .motives: "Non-recours (--non-recours) *"
    case .reasons: "Motifs d’arrêt (--motif)"
    case .zones: "Zones (--habite, --zone) *"
    case .contactKinds: "Nature d’un contact (--nature)"
    case .actionKinds: "Nature d’une action (--nature)"
    case .formats: "Formats d’une sortie (--format)"
    case .genders: "Genres (--genre)"
    case .links: "Liens avec la Mission Locale (--lien)"
    default: wording
    }
  }

  private var wording: String {
    switch self {
    case .purposes: "Buts d’une orientation (--but)"
    case .modes: "Modes d’une orientation (--mode)"
    case .results: "Résultats d’une tentative (--resultat)"
    case .initiatives: "Initiatives (--initiative)"
    case .sources: "Sources d’un signalement (--source)"
    case .qualifications: "Qualifications (--trait qualification=)"
    case .advisers: "Dernier conseiller vu (--trait last-adviser=)"
    case .levels: "Niveaux de coopération (--partenaire CODE=NIVEAU)"
    case .companies: "Qui a parlé (--avec)"
    default: rawValue
    }
  }
}
