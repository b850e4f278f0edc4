internal import Outreach
internal import OutreachJournal

/// `rgpd acces`: all that is held on one person, names and notes included, to hand over to them.
enum RgpdAccesCommand {
  private static let forms: [ReportForm] = [.texte, .json]

  static let command = Command(
    CommandStatement(
      "rgpd", "acces", group: .upkeep,
      summary:
        "Donne tout ce qui est gardé sur une personne, notes comprises, pour le lui remettre.",
      examples: [
        Example("allervers rgpd acces 7K3Q", "une page à lire avec la personne"),
        Example("allervers rgpd acces 7K3Q -o acces.txt", "dans un fichier à lui remettre"),
        Example(
          "allervers rgpd acces 7K3Q --format json", "les lignes mêmes, pour un autre programme"),
      ],
      positionals: [.jeune], options: ReportOutput.options(forms),
      statuses: [.badData, .notFound, .cannotCreate, .inputOutput, .tryAgain, .notPermitted])
  ) { arguments, environment in
    let output = try ReportOutput(arguments, environment, formats: forms, isPrivate: true)
    let fields = try FieldReading(arguments, environment)
    let youth = try fields.youth(arguments.positionals[0], at: "JEUNE")
    let held = try HeldData(youth, fields)
    switch output.form {
    case .json: try output.write(Array(held.json(fields).indented.utf8))
    default: try output.write(Array(try held.text(fields).utf8))
    }
    return .done
  }
}
