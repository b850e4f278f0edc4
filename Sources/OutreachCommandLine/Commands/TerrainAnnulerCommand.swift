internal import Outreach
internal import OutreachJournal

/// `terrain annuler`: an outing that did not take place, opened before or not.
enum TerrainAnnulerCommand {
  static let reportee = Option.flag("reportee", help: "reportée à un autre jour, non annulée")
  private static let action = FieldOption(
    .action, .action, "action", "CODE", help: "une sortie prévue qui n’avait pas été ouverte")
  private static let reason = FieldOption(
    .reason, .motive, "motif", "MOTIF", help: "pourquoi : pluie, equipe-incomplete...")

  static let command = Command(
    CommandStatement(
      "terrain", "annuler", group: .counsellor, summary: "Note qu’une sortie n’a pas eu lieu.",
      examples: [
        Example("allervers terrain annuler --motif pluie", "la sortie ouverte ce soir"),
        Example("allervers terrain annuler 7K3Q --reportee", "une sortie par son code, reportée"),
        Example(
          "allervers terrain annuler --action maraude-centre --date hier",
          "une sortie jamais ouverte"),
      ],
      positionals: [TerrainCompterCommand.seance],
      options: [action.option, .date, reportee, reason.option, .essai], statuses: .recording)
  ) { arguments, environment in
    if !arguments.positionals.isEmpty, arguments.flag(action.option) {
      throw UsageError.refused(
        place: "terrain annuler", found: "SEANCE et --action sont là tous les deux",
        expected: "attendu : l’un ou l’autre", remedy: nil)
    }
    let outings = try Outings(FieldReading(arguments, environment))
    let status = arguments.flag(reportee) ? "reportee" : "annulee"
    let changes =
      [JSONMember("status", .string(status))] + (try outings.fields.members([reason]))
    let what = arguments.flag(reportee) ? "report" : "annulation"
    if let code = try outings.fields.value(action) {
      return try neverOpened(code, changes, what, outings)
    }
    let outing = try outings.named()
    guard outing["status"]?.text != status else {
      throw Failure(
        .badData, at: "terrain annuler", "la sortie \(outings.words(outing)) l’est déjà")
    }
    return try outings.correct(outing, with: changes, saying: what)
  }

  private static func neverOpened(
    _ action: JSONValue, _ changes: [JSONMember], _ what: String, _ outings: Outings
  ) throws -> ExitStatus {
    let (fields, day) = (outings.fields, try outings.fields.day())
    let open = try fields.roster.outings(on: day).filter {
      $0["action"] == action && !Outings.isCancelled($0)
    }
    guard open.isEmpty else {
      throw Failure(
        .badData, at: "--action", "cette action a déjà une sortie le \(FrenchDate.short(day))",
        expected: "attendu : son code, pour annuler celle-là",
        remedy: "Sorties de ce jour : " + open.map(outings.words).joined(separator: " ; "))
    }
    let session = fields.access.newIdentifier()
    let keys = [JSONMember("session", .string(session)), JSONMember("action", action)]
    return try fields.access.record(
      EventDraft(.sessionHeld, on: day, fields.staffed(keys + changes)),
      saying: what + " de la sortie du " + FrenchDate.full(day, today: fields.access.today)
        + ", action " + fields.names.name(action.text ?? "", of: .action) + ", code "
        + fields.roster.outings.code(of: session))
  }
}
