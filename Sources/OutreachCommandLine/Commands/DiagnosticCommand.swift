internal import Outreach
internal import OutreachJournal

/// `diagnostic`: where everything is, and what keeps it safe or does not.
enum DiagnosticCommand {
  private static let forms: [ReportForm] = [.texte, .json]

  static let command = Command(
    CommandStatement(
      "diagnostic", group: .upkeep,
      summary:
        "Dit en une page où sont le carnet et ses réglages, et ce qui les protège : disque, chiffrement, droits, sauvegarde.",
      examples: [
        Example("allervers diagnostic", "à lire, ou à joindre à une demande d’aide : aucun nom"),
        Example("allervers diagnostic --format json -o diagnostic.json", "pour un programme"),
        Example("allervers diagnostic --carnet /media/cle/carnet", "une copie sur une clé"),
      ],
      options: ReportOutput.options(forms),
      statuses: [.cannotCreate, .inputOutput, .notPermitted])
  ) { arguments, environment in
    let output = try ReportOutput(arguments, environment, formats: forms)
    let diagnostic = Diagnostic(arguments, environment)
    switch output.form {
    case .json: try output.write(Array(diagnostic.json.indented.utf8))
    default: try output.write(text: diagnostic.text(columns: environment.textColumns))
    }
    return .done
  }
}
