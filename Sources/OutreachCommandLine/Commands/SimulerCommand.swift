internal import Outreach
internal import OutreachJournal
internal import OutreachSimulation

/// `simuler`: an invented carnet, to try things on or to measure with.
enum SimulerCommand {
  static let jeunes = Option.value("jeunes", "N", help: "combien de jeunes, de 1 à 10 000 000")
  static let graine = Option.value(
    "graine", "S", help: "un nombre : le même donne le même carnet (1 par défaut)")

  static let modele = Option.choice(
    "modele", ReplayModel.allCases.map(\.rawValue),
    help: "rejoue un rapport publié, au lieu d’inventer au hasard")

  static let command = Command(
    CommandStatement(
      "simuler", group: .evaluator, summary: "Invente un carnet réaliste, où personne n’existe.",
      examples: [
        Example(
          "allervers simuler --jeunes 200 --graine 7 invente", "un petit carnet, dix-huit mois"),
        Example(
          "allervers simuler --jeunes 5000 --du 2020-01-01 --au 2023-06-30 grand",
          "plus de jeunes, d’autres jours"),
        Example(
          "allervers simuler --modele milolab rejeu", "les tableaux publiés de Milo’Lab, rejoués"),
      ],
      positionals: [
        Positional("DOSSIER", suggesting: .folder, help: "le dossier du carnet, vide ou nouveau")
      ],
      options: [jeunes, graine, .du, .au, modele, .essai],
      statuses: [.cannotCreate, .inputOutput, .notPermitted])
  ) { arguments, environment in
    let (invented, span) = try invented(arguments, environment)
    let typed = arguments.positionals[0]
    if arguments.flag(.essai) {
      try Carnet.requireRoom(at: environment.path(typed))
      let words = "essai, rien n’est créé : \(printable(typed)), \(invented.youths) jeunes, "
      try environment.show(typeset(words + span) + "\n")
      return .done
    }
    let carnet = try Carnet.create(at: environment.path(typed), settings: invented.settings)
    var writer = BulkWriter(
      carnet, at: Instant(milliseconds: environment.now()), random: environment.random)
    var progress = Progress(environment, total: invented.youths)
    var events = 0
    try invented.forEachBatch { batch, done in
      try writer.append(
        .init(
          batch.bytes, batch.isConfidential ? .confidential : .journal, writer: batch.writer,
          month: batch.month.iso))
      if !batch.isConfidential { events += batch.count }
      progress.show(done, "jeunes inventés")
    }
    try writer.finish()
    progress.end()
    let youths = invented.youths
    try environment.acknowledge(
      typeset(
        "carnet inventé : \(printable(typed)), \(youths) jeune\(youths > 1 ? "s" : ""), \(events) événements, "
          + span) + "\n")
    return .done
  }

  // The carnet asked for, and what is said of its days.
  private static func invented(
    _ arguments: ParsedArguments, _ environment: Environment
  ) throws -> (any InventedCarnet, span: String) {
    if let model = arguments.value(modele).flatMap(ReplayModel.init(rawValue:)) {
      if let option = [jeunes, graine, .du, .au].first(where: arguments.flag) {
        throw UsageError.refused(
          place: "--" + option.name, found: "n’a pas d’effet avec --modele", expected: nil,
          remedy: "Retirer --\(option.name), ou --modele.")
      }
      return (model.carnet, "modèle \(model.rawValue)")
    }
    let youths = try number(jeunes, arguments, 1...10_000_000, missing: nil)
    let seed = try number(graine, arguments, 0...Int.max, missing: 1)
    let period = try period(arguments, environment)
    return (
      CarnetSimulation(youths: youths, seed: UInt64(seed), period: period),
      FrenchDate.period(period)
    )
  }

  private static func number(
    _ option: Option, _ arguments: ParsedArguments, _ range: ClosedRange<Int>, missing: Int?
  ) throws(UsageError) -> Int {
    guard let text = arguments.value(option) else {
      if let missing { return missing }
      throw .refused(
        place: "simuler", found: "il manque \(option.usage)", expected: nil,
        remedy: "Voir : allervers aide simuler")
    }
    guard let number = Int(text), range.contains(number) else {
      throw .refused(
        place: "--" + option.name, found: quoted(text) + " n’est pas un nombre de la bonne taille",
        expected: "attendu : un entier, au moins \(range.lowerBound)", remedy: nil)
    }
    return number
  }

  private static func period(
    _ arguments: ParsedArguments, _ environment: Environment
  ) throws -> Period {
    let utc = Instant(milliseconds: environment.now()).utc.day
    let today = try arguments.today(variables: environment.variables, clock: utc)
    if let period = try PeriodExpression.parse(arguments, today: today) { return period }
    // The same eighteen months whatever the day, so that the same numbers give the same carnet.
    let (first, last) = (YearMonth(year: 2024, month: 7), YearMonth(year: 2025, month: 12))
    guard let period = Period(from: first.firstDay, to: last.lastDay) else {
      throw Failure(.internalFault, "période impossible")
    }
    return period
  }
}
