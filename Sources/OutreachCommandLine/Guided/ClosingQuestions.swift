internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// The questions that close an outing: when it ended, whom it met, what its team makes of it, what is to follow.
struct ClosingQuestions {
  private let outings: Outings
  private let outing: Event
  private let asked: OptionQuestions
  // Youths noted in it by a contact of their own.
  private let noted: Int
  private let followUps: FollowUpQuestions

  private var fields: FieldReading { outings.fields }

  /// Those about `outing`.
  init(_ outings: Outings, _ outing: Event) throws {
    (self.outings, self.outing) = (outings, outing)
    asked = OptionQuestions(
      fields: outings.fields, options: [FieldOptions.end] + FieldOptions.headCounts)
    noted = try outings.fields.roster.youths(notedIn: outing).count
    followUps = try FollowUpQuestions(
      outings.fields, from: outing.on ?? outings.fields.day())
  }

  /// The question after those answered; `nil` after the last.
  func next(_ answers: Answers) throws -> GuidedQuestion? {
    for question in all(answers) where answers[question.key] == nil { return question }
    if let question = try followUps.next(answers) { return question }
    guard answers[YesNo.recording] == nil else { return nil }
    return YesNo.question(
      YesNo.recording, "Enregistrer ?", preamble: [try summary(answers)])
  }

  /// Records the outing as the answers make it, and the follow-ups.
  func record(_ answers: Answers) throws -> ExitStatus {
    try outings.correct(
      outing, with: changes(answers), saying: "clôture",
      note: answers["bilan"].flatMap { $0.isEmpty ? nil : $0 },
      followUps: try followUps.all(answers))
  }

  private func all(_ answers: Answers) -> [GuidedQuestion] {
    let (youths, people) = (youths(answers), count(answers, "personnes"))
    return [
      end,
      count(
        "sans-nom", "Jeunes restés sans nom",
        fallback: max(0, (outing["youths"]?.integer ?? 0) - noted),
        preamble: [noted.counted("jeune noté par son nom", "jeunes notés par leur nom") + "."]),
      count(
        "personnes", "Personnes en tout, tous âges",
        fallback: max(outing["people"]?.integer ?? 0, youths), least: youths),
    ]
      + (people > youths
        ? [
          count(
            "proches", "Dont proches de jeunes", fallback: outing["relatives"]?.integer ?? 0,
            most: people - youths)
        ] : [])
      + [.note("bilan", "Bilan de l’équipe (confidentiel)")]
  }

  private var end: GuidedQuestion {
    var question = asked.question(
      "a", "Heure de fin",
      fallback: outing["to"]?.text ?? TerrainCloreCommand.now(outing, fields) ?? "",
      help: "14:00, 14h ou 14h30.")
    question.preamble = ["Clôture de la " + outings.sentence(outing) + "."]
    let check = question.check
    question.whenEmpty = "sans heure de fin, la sortie resterait ouverte"
    question.check = { [found = question.whenEmpty] text in
      guard !text.isEmpty, text != "." else {
        throw UsageError.refused(
          place: nil, found: found,
          expected: "attendu : 14:00, 14h ou 14h30", remedy: nil)
      }
      try check(text)
    }
    return question
  }

  private func count(
    _ key: String, _ label: String, fallback: Int, least: Int = 0, most: Int = 99_999,
    preamble: [String] = []
  ) -> GuidedQuestion {
    GuidedQuestion(
      key: key, label: label, fallback: "\(fallback)", preamble: preamble,
      help: "Un nombre ; ceux dont on ne sait pas le nom comptent aussi.",
      check: { text in
        guard let number = Int(text), (least...max(least, most)).contains(number) else {
          throw UsageError.refused(
            place: nil,
            found: quoted(text) + " n’est pas un nombre de \(least) à \(max(least, most))",
            expected: "attendu : un nombre entier", remedy: nil)
        }
      })
  }

  private func count(_ answers: Answers, _ key: String) -> Int {
    answers[key].flatMap { Int($0) } ?? 0
  }

  private func youths(_ answers: Answers) -> Int { noted + count(answers, "sans-nom") }

  private func changes(_ answers: Answers) throws -> [JSONMember] {
    let closed = FieldReading(
      arguments: asked.arguments(answers), roster: fields.roster, access: fields.access)
    let relatives = answers["proches"].flatMap { Int($0) }
    return try closed.members([FieldOptions.end]) + [
      JSONMember("people", .integer(count(answers, "personnes"))),
      JSONMember("youths", .integer(youths(answers))),
    ] + (relatives.map { [JSONMember("relatives", .integer($0))] } ?? [])
  }

  private func summary(_ answers: Answers) throws -> String {
    let unnamed = count(answers, "sans-nom")
    let relatives = count(answers, "proches")
    let parts =
      [
        "Fin " + (answers["a"] ?? ""),
        youths(answers).counted("jeune", "jeunes")
          + (unnamed > 0 ? ", dont \(unnamed) sans nom" : ""),
        count(answers, "personnes").counted("personne", "personnes") + " en tout"
          + (relatives > 0
            ? ", dont " + relatives.counted("proche", "proches") : ""),
      ] + (answers["bilan"]?.isEmpty == false ? ["un bilan d’équipe"] : [])
      + (try followUps.all(answers).map { $0.words(today: fields.access.today) })
    return parts.joined(separator: " ; ")
  }
}

extension Roster {
  /// The youths whom a contact noted in `outing` is about, one for each person.
  func youths(notedIn outing: Event) throws(JournalError) -> Set<String> {
    let persons = Persons(reading.ledger, live)
    return Set(
      try contacts(on: outing.on).filter { $0["session"] == outing["session"] }
        .compactMap { $0["youth"]?.text.map { person(of: $0, persons) } })
  }
}
