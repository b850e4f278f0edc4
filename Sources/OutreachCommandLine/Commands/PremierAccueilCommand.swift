internal import Outreach

/// `premier-accueil`: welcomed at the Mission Locale and registered there.
enum PremierAccueilCommand {
  static let reprise = Option.flag(
    "reprise", help: "un retour, après un premier accueil d’autrefois")

  static let command = Command(
    CommandStatement(
      "premier-accueil", group: .counsellor,
      summary: "Note l’accueil d’un jeune à la Mission Locale, où il s’inscrit.",
      examples: [
        Example("allervers premier-accueil 7K3Q", "aujourd’hui"),
        Example("allervers premier-accueil 7K3Q --reprise --date lundi", "un retour, lundi"),
        Example("allervers premier-accueil 7K3Q --date hier", "hier"),
      ],
      positionals: [.jeune], options: [reprise, .date, .essai], statuses: .recording)
  ) { arguments, environment in
    let isReprise = arguments.flag(reprise)
    return try YouthFact(arguments, environment).record(
      .youthWelcomed, isReprise ? [JSONMember("kind", .string("reprise"))] : [],
      as: isReprise ? "accueil (reprise)" : "premier accueil"
    ) { try $0.arrival() }
  }
}
