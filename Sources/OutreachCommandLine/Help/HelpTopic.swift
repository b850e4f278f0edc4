/// A subject of help that is no verb; the raw value is the word typed after `aide`.
package enum HelpTopic: String, CaseIterable, Sendable {
  case dates
  case codes
  case carnet
  case programmes
  case exitCodes = "codes-de-sortie"

  /// One line for the list of subjects.
  package var summary: String {
    switch self {
    case .dates: "Écrire un jour, une période, une durée."
    case .codes: "Les codes que les options acceptent, et ce qu’ils veulent dire."
    case .carnet: "Les fichiers d’un carnet."
    case .programmes: "Les définitions : les lire, en écrire, en changer."
    case .exitCodes: "Ce que le programme répond au shell."
    }
  }

  /// The whole text, 80 columns at most.
  package var text: String {
    let lines: [String] =
      switch self {
      case .dates: Self.datesLines
      case .codes: Self.codesLines
      case .carnet: Self.carnetLines
      case .programmes: Self.programmesLines
      case .exitCodes: Self.exitCodeLines
      }
    return lines.joined(separator: "\n") + "\n"
  }

  private static var exitCodeLines: [String] {
    ["Codes de sortie", ""]
      + TextWrap.table(
        ExitStatus.allCases.map { ("\($0.rawValue)", $0.meaning) }, nameWidth: 4)
  }
}
