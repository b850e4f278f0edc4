internal import Outreach
internal import OutreachJournal

/// `suite`: something to do for someone by a day, and that it is done.
enum SuiteCommand {
  private static let owner = FieldOption(.owner, .login, "pour", "LOGIN", help: "qui doit le faire")
  private static let session = FieldOption(
    .session, .session, "seance", "CODE", help: "la sortie d’où cela vient")
  static let echeance = Option.value(
    "echeance", "JOUR|DUREE",
    help: "pour quand : lundi, 30/10, « dans 3 jours », ou « 10 j », « 3 sem », « 2 mois » après")
  static let jeune = Option.value("jeune", "CODE|NOM|-", help: "le jeune dont il s’agit")
  static let faite = Option.flag("faite", help: "c’est fait")

  static let command = Command(
    CommandStatement(
      "suite", group: .counsellor, summary: "Note une suite à donner, ou qu’elle est faite.",
      examples: [
        Example(
          "allervers suite --pour amelie --echeance \"10 j\" --jeune 7K3Q --note -",
          "rappeler un jeune"),
        Example(
          "allervers suite --pour karim --echeance 30/10/2026 --seance 9PLM", "après une sortie"),
        Example("allervers suite 5RTV --faite", "c’est fait, par l’identifiant de la suite"),
      ],
      positionals: [
        Positional("ID", .optional, help: "avec --faite : l’identifiant de la suite, ou sa fin")
      ],
      options: [owner.option, echeance, jeune, session.option, .note, faite, .date, .essai],
      statuses: .recording)
  ) { arguments, environment in
    for option in [owner.option, echeance, jeune, session.option, .note] {
      try arguments.requireAtMostOne(of: faite, option, of: "suite")
    }
    guard arguments.flag(faite) == !arguments.positionals.isEmpty else {
      throw UsageError.refused(
        place: "suite", found: arguments.flag(faite) ? "il manque ID" : "il manque --faite",
        expected: "attendu : suite ID --faite, ou --pour LOGIN --echeance JOUR|DUREE", remedy: nil)
    }
    if arguments.flag(faite) { return try close(FieldReading(arguments, environment)) }
    try arguments.require(owner.option, echeance, of: "suite")
    return try open(FieldReading(arguments, environment))
  }

  private static func open(_ fields: FieldReading) throws -> ExitStatus {
    let (arguments, access, day) = (fields.arguments, fields.access, try fields.day())
    let due = try DueDay.read(
      arguments.value(echeance) ?? "", from: day, today: access.today, place: "--echeance")
    let youth = try arguments.value(jeune).map { try fields.youth($0, at: "--jeune") }
    if let youth { try fields.refuse(day, beforeBirthOf: youth) }
    let own = try fields.members([owner, session])
    let text = try NoteReading.text(arguments.value(.note), access.environment)
    let draft = EventDraft(
      .followUpOpened, on: day,
      own + [JSONMember("due", .string(due.iso))]
        + (youth.map { [JSONMember("youth", .string($0))] } ?? []))
    let sentence =
      "suite du " + FrenchDate.full(day, today: access.today)
      + (youth.map { ", jeune " + fields.roster.code(of: $0) } ?? "")
      + ", pour \(own.first?.value.text ?? ""), échéance "
      + FrenchDate.full(due, today: access.today)
    return try access.record(
      draft, saying: sentence,
      confidential: { events in
        guard let text, let event = events.last else { return [] }
        return [EventDraft(noteOn: event.id, as: "followUp", youth: youth, text: text)]
      },
      outcome: { $0.last.map { "quand ce sera fait : allervers suite \($0.id) --faite" } })
  }

  private static func close(_ fields: FieldReading) throws -> ExitStatus {
    let followUp = try FollowUps(fields).open(fields.arguments.positionals[0])
    let day = try fields.day()
    try fields.refuse(day, before: followUp, named: "la suite")
    let code = followUp["youth"]?.text.map { ", jeune " + fields.roster.code(of: $0) } ?? ""
    return try fields.access.record(
      EventDraft(.followUpClosed, on: day, [JSONMember("target", .string(followUp.id))]),
      saying: "suite faite le " + FrenchDate.full(day, today: fields.access.today) + code)
  }
}
