internal import Outreach

/// `pause`: days that are no silence, and their end.
enum PauseCommand {
  static let fin = Option.flag("fin", help: "la pause est finie : le parcours reprend")
  private static let fields = [
    FieldOption(.until, .day(.expected), "jusqu-au", "JOUR", help: "jour où la pause finira"),
    FieldOption(.reason, .motive, "motif", "MOTIF", help: "pourquoi, sans rien de confidentiel"),
  ]

  static let command = Command(
    CommandStatement(
      "pause", group: .counsellor,
      summary: "Met un parcours en pause, ou dit que la pause est finie.",
      examples: [
        Example(
          "allervers pause 7K3Q --jusqu-au 31/12/2026 --motif voyage", "une pause et sa fin"),
        Example("allervers pause 7K3Q --fin", "le parcours reprend"),
        Example(
          "allervers pause 7K3Q --motif voyage --date lundi",
          "une pause dont la fin n’est pas connue"),
      ],
      positionals: [.jeune], options: fields.map(\.option) + [fin, .date, .essai],
      statuses: .recording)
  ) { arguments, environment in
    for field in fields { try arguments.requireAtMostOne(of: fin, field.option, of: "pause") }
    let fact = try YouthFact(arguments, environment)
    if arguments.flag(fin) {
      try requireOpen(fact)
      return try fact.record(.pathwayResumed, as: "fin de pause") { try $0.resumption() }
    }
    let own = try fact.fields.members(fields)
    let end = own.first { $0.key == "until" }?.value.text.flatMap { Day(iso: $0) }
    return try fact.record(.pathwayPaused, own, as: "pause") { try $0.pause(until: end) }
  }

  // A pause is over at its own end, at a resumption or at the next contact.
  private static func requireOpen(_ fact: YouthFact) throws {
    let pauses = try PathwayView(of: fact.youth, fact.fields)?.member.life.pauses ?? []
    guard !pauses.contains(where: { $0.contains(fact.day) }) else { return }
    throw Failure(
      .badData, at: "--fin", "aucune pause n’est ouverte ce jour-là",
      expected: pauses.last.map {
        "la dernière va du \(FrenchDate.short($0.lowerBound)) au \(FrenchDate.short($0.upperBound)), non compris"
      }, remedy: "Voir : allervers jeune montrer " + fact.fields.roster.code(of: fact.youth))
  }
}
