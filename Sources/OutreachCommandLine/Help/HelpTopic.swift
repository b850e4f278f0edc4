/// A subject of help that is no verb; the raw value is the word typed after `aide`.
package enum HelpTopic: String, CaseIterable, Sendable {
  case firstSteps = "premiers-pas"
  case glossary = "glossaire"
  case dates
  case codes
  case carnet
  case programmes
  case importation
  case dataProtection = "rgpd"
  case findings = "constats"
  case exitCodes = "codes-de-sortie"

  /// One line for the list of subjects.
  package var summary: String {
    switch self {
    case .firstSteps: "D’un carnet vide au premier bilan."
    case .glossary: "Les mots du carnet et des bilans."
    case .dates: "Écrire un jour, une période, une durée."
    case .codes: "Les codes que les options acceptent, et ce qu’ils veulent dire."
    case .carnet: "Les fichiers d’un carnet."
    case .programmes: "Les définitions : les lire, en écrire, en changer."
    case .importation: "Les règles d’un import : ce que veulent dire des colonnes."
    case .dataProtection: "Registre, analyse d’impact, ce qu’il faut dire au jeune."
    case .findings: "Ce que « verifier » peut trouver."
    case .exitCodes: "Ce que le programme répond au shell."
    }
  }

  /// The whole text, 80 columns at most.
  package var text: String { HelpBlock.text(blocks) }

  /// What there is to say, as it stands in the manual page too.
  var blocks: [HelpBlock] {
    switch self {
    case .firstSteps: Self.firstStepsBlocks
    case .glossary: Self.glossaryBlocks
    case .dates: Self.datesBlocks
    case .codes: Self.codesBlocks
    case .carnet: Self.carnetBlocks
    case .programmes: Self.programmesBlocks
    case .importation: Self.importationBlocks
    case .dataProtection: Self.dataProtectionBlocks
    case .findings: Self.findingsBlocks
    case .exitCodes: Self.exitCodesBlocks
    }
  }
}
