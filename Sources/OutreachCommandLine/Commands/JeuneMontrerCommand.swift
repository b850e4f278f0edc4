internal import Outreach
internal import OutreachJournal

/// `jeune montrer`: what the journal says of a youth; the name stays in the confidential part.
enum JeuneMontrerCommand {
  static let command = Command(
    CommandStatement(
      "jeune", "montrer", group: .counsellor,
      summary: "Montre ce que le carnet sait d’un jeune, sans son nom.",
      examples: [
        Example("allervers jeune montrer 7K3Q", "par son code"),
        Example("allervers jeune montrer -", "par un nom lu sur l’entrée standard"),
        Example(
          "allervers jeune montrer 7K3Q --aujourd-hui 31/12/2025", "comme il était connu ce jour-là"
        ),
      ],
      positionals: [.jeune], statuses: .reading)
  ) { arguments, environment in
    let fields = try FieldReading(arguments, environment)
    let youth = try fields.youth(arguments.positionals[0], at: "JEUNE")
    let view = try PathwayView(of: youth, fields)
    let others = fields.roster.samePerson(as: youth).filter { $0 != youth }
    var lines = ["jeune \(fields.roster.code(of: youth)) (\(youth))"]
    if !others.isEmpty {
      let codes = others.map { fields.roster.code(of: $0) }
      lines.append("  même personne que " + codes.joined(separator: ", "))
    }
    if let view { lines += characteristics(view, fields).map { "  " + $0 } }
    let programme = view?.population.rules.programme.title ?? ""
    lines += ["", "Parcours (\(programme)) :"]
    lines += (view?.lines ?? ["pas encore rencontré·e"]).flatMap {
      TextWrap.lines(
        printable($0), indent: 2, columns: environment.textColumns)
    }
    lines += ["", "Événements :"] + (try events(of: youth, fields))
    try environment.show(lines.map { typeset($0) + "\n" }.joined())
    return .done
  }

  private static func characteristics(_ view: PathwayView, _ fields: FieldReading) -> [String] {
    let sheet = CharacteristicSheet(
      descriptions: view.member.life.descriptions, day: fields.access.today,
      ledger: view.population.ledger, vocabulary: fields.access.carnet.settings.vocabulary)
    return sheet.rows.map { printable($0.name + " : " + $0.value) }
  }

  private static func events(of youth: String, _ fields: FieldReading) throws -> [String] {
    let events = try fields.roster.events(of: youth)
    let words = EventSentence(
      for: events, fields.roster, fields.access.carnet.settings.vocabulary)
    let rows = events.map { event in
      (event.on.map(FrenchDate.slashes) ?? "", printable(words.line(event)) + "\n" + event.id)
    }
    return TextWrap.table(
      rows, nameWidth: 10, columns: fields.access.environment.textColumns)
  }
}
