internal import Outreach

/// `arret`: the declared end of a path.
enum ArretCommand {
  private static let reason = FieldOption(
    .reason, .code(.reasons), "motif", "CODE",
    help: "sans-suite, refus, demenagement... (obligatoire)")
  private static let motives = FieldOption(
    .motives, .codes(.motives), "non-recours", "CODE", help: "forme du non-recours, s’il y en a un")

  static let command = Command(
    CommandStatement(
      "arret", group: .counsellor, summary: "Note la fin déclarée d’un parcours.",
      examples: [
        Example("allervers arret 7K3Q --motif sans-suite", "plus de nouvelles, sans raison connue"),
        Example(
          "allervers arret 7K3Q --motif refus --non-recours non-demande", "un refus, et pourquoi"),
        Example("allervers arret 7K3Q --motif demenagement --date lundi", "un jour passé"),
      ],
      positionals: [.jeune], options: [reason.option, motives.option, .date, .essai],
      statuses: .recording)
  ) { arguments, environment in
    try arguments.require(reason.option, of: "arret")
    let fact = try YouthFact(arguments, environment)
    let own = try fact.fields.members([reason, motives])
    let label = fact.fields.label(own.first?.value.text ?? "")
    return try fact.record(.pathwayLeft, own, as: "arrêt (\(label))") { try $0.exit() }
  }
}
