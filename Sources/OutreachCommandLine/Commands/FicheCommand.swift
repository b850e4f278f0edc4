internal import Outreach
internal import OutreachJournal

/// `fiche`: one youth's path in words and day by day, what is missing, whom to call.
enum FicheCommand {
  static let command = Command(
    CommandStatement(
      "fiche", group: .counsellor,
      summary: "Raconte le parcours d’un jeune : ce qui s’est passé, ce qui manque, qui appeler.",
      examples: [
        Example("allervers fiche 7K3Q", "par son code ; au terminal, avec son nom et les notes"),
        Example("allervers fiche -", "par un nom lu sur l’entrée standard"),
        Example("allervers fiche 7K3Q --aujourd-hui 31/12/2026", "comme on la lira ce jour-là"),
      ],
      positionals: [.jeune], statuses: .reading)
  ) { arguments, environment in
    let fields = try FieldReading(arguments, environment)
    let youth = try fields.youth(arguments.positionals[0], at: "JEUNE")
    let roster = fields.roster
    let answered = roster.reading.ledger.answered(roster.live)
    let done = try roster.standing(
      roster.samePerson(as: youth).flatMap(roster.youths.places).filter(answered.contains)
    ).map(\.id)
    let view = try PathwayView(of: youth, fields)
    let events = try roster.events(of: youth)
    let sheet = YouthSheet(
      events, isAnswered: { done.contains($0.id) }, view?.member, in: view?.population)
    let isShown = environment.outputIsTerminal
    let text = FicheText(
      youth: youth, fields: fields, view: view, events: events, sheet: sheet,
      identities: isShown ? try Identities(fields.access.carnet) : nil)
    try environment.show(text.lines.map { typeset($0) + "\n" }.joined())
    if !isShown { environment.note("hors du terminal, la fiche est sans nom ni note") }
    return .done
  }
}
