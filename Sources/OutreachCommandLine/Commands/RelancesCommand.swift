internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// `relances`: whom to see again, and why; what came of trying is noted on the spot.
enum RelancesCommand {
  static let referent = Option.value(
    "referent", "LOGIN", help: "les jeunes de ce référent (les vôtres, puis ceux de personne)")
  static let tous = Option.flag(
    "tous", help: "tous les jeunes à revoir, même relancés depuis moins de 7 jours")
  static let semaines = Option.value(
    "semaines", "N", help: "semaines sans contact après lesquelles revoir un jeune (3 par défaut)")
  private static let forms: [ReportForm] = [.texte, .csv, .json]

  static let command = Command(
    CommandStatement(
      "relances", group: .counsellor,
      summary: "Dit qui revoir et pourquoi, avec le jour où chacun serait perdu de vue.",
      examples: [
        Example("allervers relances", "les vôtres, puis ceux de personne ; au terminal, on y note"),
        Example("allervers relances --referent karim", "ceux d’un collègue"),
        Example("allervers relances --tous -o relances.csv", "toute l’équipe, pour un tableur"),
      ],
      options: [referent, tous, semaines] + ReportOutput.options(forms) + [.essai],
      statuses: [
        .badData, .notFound, .cannotCreate, .inputOutput, .tryAgain, .notPermitted,
        .badConfiguration,
      ])
  ) { arguments, environment in
    try arguments.requireAtMostOne(of: referent, tous, of: "relances")
    let output = try ReportOutput(arguments, environment, formats: forms)
    let fields = try FieldReading(arguments, environment)
    let listing = try listing(
      fields, most: output.form == .texte && !arguments.flag(tous) ? 20 : .max)
    QualityWarnings(fields.roster.reading).show(environment)
    switch output.form {
    case .csv: try output.write(listing.csv)
    case .json: try output.write(Array(listing.json.indented.utf8))
    default:
      let isShown = environment.outputIsTerminal && !arguments.flag(.fichier)
      let partners = try fields.roster.partners
      let text = CallText(
        listing: listing, names: isShown ? try names(fields.access) : [:],
        genders: isShown ? try genders(listing, fields.roster) : [:],
        partner: { partners[$0] ?? $0 },
        columns: isShown ? environment.textColumns : TextWrap.columns)
      try output.write(Array(text.lines.map { $0 + "\n" }.joined().utf8))
    }
    environment.note(listing.count)
    let isAsked = output.form == .texte && !arguments.flag(.fichier)
    if isAsked, environment.isConversation(arguments) { try ask(listing, fields) }
    return .done
  }

  private static func listing(_ fields: FieldReading, most: Int) throws -> CallListing {
    let (arguments, access, roster) = (fields.arguments, fields.access, fields.roster)
    let weeks = try fields.value(
      FieldOption(.minutes, .number, semaines.name, "N", help: "")
    )?.integer
    let scope: CallScope =
      if let login = try fields.value(
        FieldOption(.staff, .login, referent.name, "LOGIN", help: "")
      )?.text {
        .of(login)
      } else { arguments.flag(tous) ? .everybody : .mine(try access.post().login) }
    let list = try CallList(
      try access.population(roster.reading.ledger), weeks: weeks ?? 3,
      retention: Retention(
        access.carnet.settings, programme: access.carnet.settings.programme),
      lines: roster.standing)
    return CallListing(list, scope, on: access.today, roster, most: most)
  }

  // What each youth is called: the alias, else the first name, else the last name.
  private static func names(_ access: CarnetAccess) throws -> [String: String] {
    try Identities(access.carnet).byYouth.compactMapValues { $0.knownNames.last?.text }
  }

  // Of those shown, so that what is said of them agrees.
  private static func genders(_ listing: CallListing, _ roster: Roster) throws -> [String: String] {
    let known = try listing.entries.flatMap(\.youths).map { ($0, try roster.gender(of: $0)) }
    return Dictionary(uniqueKeysWithValues: known).compactMapValues(\.self)
  }

  // One line an attempt, until an empty one; each is recorded before the next is asked for.
  private static func ask(_ listing: CallListing, _ fields: FieldReading) throws {
    let (entries, environment) = (listing.entries, fields.access.environment)
    guard !entries.isEmpty else { return }
    environment.note(CallAnswer.rule)
    while let typed = try environment.reply(CallAnswer.question), !typed.isEmpty {
      guard let answer = CallAnswer(folded(typed), upTo: entries.count) else {
        environment.note(CallAnswer.reminder(upTo: entries.count))
        continue
      }
      try answer.record(
        entries[answer.number - 1].youths[0], FieldReading(fields.arguments, environment))
    }
  }
}
