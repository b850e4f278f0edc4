internal import Outreach
internal import OutreachJournal

/// `jeune decrire`: what is known of a youth from a day on, and who they are.
enum JeuneDecrireCommand {
  static let command = Command(
    CommandStatement(
      "jeune", "decrire", group: .counsellor,
      summary: "Change ou complète ce qui est connu d’un jeune.",
      examples: [
        Example(
          "allervers jeune decrire 7K3Q --naissance 2007-05 --trait neet=oui",
          "une naissance et un trait"),
        Example(
          "allervers jeune decrire 7K3Q --vider lien --vider trait:housed",
          "ce que l’on ne sait plus"),
        Example("allervers jeune decrire 7K3Q --prenom -", "un prénom lu sur l’entrée standard"),
      ],
      positionals: [.jeune],
      options: [.date] + IdentityOptions.all + FieldOptions.profile.map(\.option)
        + [ClearedOptions.vider, .essai],
      statuses: .recording)
  ) { arguments, environment in
    try arguments.requireAny(
      of: FieldOptions.profile.map(\.option) + [ClearedOptions.vider] + IdentityOptions.all,
      of: "jeune decrire")
    let fields = try FieldReading(arguments, environment)
    let day = try fields.day()
    let youth = try fields.youth(arguments.positionals[0], at: "JEUNE")
    let said = try YouthDescription(fields)
    let own = try ClearedOptions.members(arguments, over: said.profile)
    try fields.refuse(day, beforeBirthOf: youth, said: own)
    let code = fields.roster.code(of: youth)
    let added = own.filter { $0.value != .null }
    guard fields.allowed(added, of: youth) == added else {
      throw Failure(
        .badData, at: "jeune decrire",
        "le jeune \(code) s’oppose à l’usage de ce qui le décrit : rien n’est enregistré",
        expected: "attendu : --informe, --vider, ou un nom",
        remedy: "S’il ne s’y oppose plus : allervers jeune decrire \(code) --oppose non")
    }
    if own.isEmpty { return try identify(youth, code, said, fields.access) }
    return try fields.access.record(
      EventDraft(.youthDescribed, on: day, [JSONMember("youth", .string(youth))] + own),
      saying: "description du " + FrenchDate.full(day, today: fields.access.today) + ", jeune "
        + code,
      confidential: { _ in said.confidential(youth) })
  }

  // An identity alone is no event of the journal: it has no id to retract, another one replaces it.
  private static func identify(
    _ youth: String, _ code: String, _ said: YouthDescription, _ access: CarnetAccess
  ) throws -> ExitStatus {
    if access.isTrial {
      try access.environment.show(
        typeset("essai, rien n’est enregistré : identité du jeune \(code)") + "\n")
      return .done
    }
    _ = try access.record([], confidential: { _ in said.confidential(youth) })
    try access.environment.acknowledge(
      typeset("enregistré : identité du jeune \(code), dans la partie confidentielle") + "\n"
        + typeset("  pour la changer : allervers jeune decrire \(code)") + "\n")
    return .done
  }
}
