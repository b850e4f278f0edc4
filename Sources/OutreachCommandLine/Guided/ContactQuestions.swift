internal import Outreach
internal import OutreachJournal

/// The questions that make one contact, and what its answers are.
struct ContactQuestions {
  private let asked: OptionQuestions
  private let recognition: YouthRecognition
  // The circumstances of the contact before, or of my last one.
  private let before: Answers
  private let circumstances: CircumstanceQuestions
  private let outing: Event?
  // The outing in words: every line of an outing is read for its code.
  private let outingWords: String?
  // By the name typed: looking somebody up takes as long as the carnet is large.
  private var found: [String: [RecognisedYouth]] = [:]

  private var fields: FieldReading { asked.fields }

  /// Those of a carnet as `fields` has read it, after a contact of the circumstances `kept`.
  init(_ fields: FieldReading, _ kept: Answers) throws {
    asked = OptionQuestions(
      fields: fields, options: FieldOptions.contact + FieldOptions.profile)
    recognition = try YouthRecognition(fields.roster, fields.access)
    let isElsewhere = fields.arguments.flag(NoterCommand.horsSortie)
    outing =
      try fields.namedOuting() ?? (isElsewhere ? nil : fields.openOuting(on: fields.contactDay()))
    outingWords = try outing.map { try Outings(fields).words($0) }
    before = kept.given.isEmpty ? try Self.circumstances(fields) : kept
    circumstances = try CircumstanceQuestions(asked, before, isInOuting: outing != nil)
  }

  /// The question after those answered; `nil` after the last.
  mutating func next(_ answers: Answers) throws -> GuidedQuestion? {
    guard let typed = answers["jeune"] else { return who }
    if knownByCode(typed) == nil {
      let candidates = candidates(typed)
      if !candidates.isEmpty, answers["qui"] == nil { return try which(candidates) }
      if candidates.isEmpty || Self.isNobody(answers["qui"]) {
        for question in NewYouthQuestions.all(asked, answers)
        where answers[question.key] == nil {
          return question
        }
      }
    }
    for question in circumstances.all(answers, with: try gender(answers))
    where answers[question.key] == nil {
      return question
    }
    guard answers[YesNo.recording] == nil else { return nil }
    return YesNo.question(
      YesNo.recording, "Enregistrer ?", preamble: [try summary(answers)])
  }

  /// The entry that the answers make.
  mutating func entry(_ answers: Answers) throws -> NoterEntry {
    let name = answers["jeune"] ?? ""
    var arguments = asked.arguments(answers)
    if let day = answers["date"] { arguments.add(.date, value: day) }
    let reading = FieldReading(
      arguments: arguments, roster: fields.roster, access: fields.access)
    let note = answers["note"].flatMap { $0.isEmpty ? nil : $0 }
    if let youth = youth(answers) {
      return try NoterEntry(reading, with: NotedYouth(known: youth), called: nil, note: note)
    }
    let shown = answers["qui"] == nil ? [] : candidates(name).map(\.youth)
    return try NoterEntry(
      reading, with: NotedYouth(newOf: recognition, isNamed: !name.isEmpty, unlike: shown),
      called: name.isEmpty ? nil : name, note: note)
  }

  /// What the next contact begins with.
  func shared(_ answers: Answers) -> Answers {
    var shared = Answers()
    for key in CircumstanceQuestions.shared { shared.add(key, answers[key] ?? before[key] ?? "") }
    return shared
  }

  private var who: GuidedQuestion {
    GuidedQuestion(
      key: "jeune", label: "Jeune (surnom, nom ou code)",
      preamble: outingWords.map {
        [
          (outing?.isOpenOuting == true ? "Sortie en cours : " : "Sortie : ") + $0
            + ". Tout en est repris."
        ]
      } ?? [],
      help: "Entrée : quelqu’un qui n’a pas donné de nom ; un nom de code lui est donné.",
      check: { text in
        guard text.utf8.count <= 100, printable(text) == text else {
          throw UsageError.refused(
            place: nil, found: "nom trop long ou à caractères de contrôle",
            expected: "attendu : 100 caractères au plus", remedy: nil)
        }
      })
  }

  private func which(_ candidates: [RecognisedYouth]) throws -> GuidedQuestion {
    let login = try fields.access.post().login
    let day = try fields.contactDay()
    let rows = zip(1..., candidates).map { number, one in
      "\(number)  " + one.line(fields.roster, on: day, login: login)
    }
    let numbers = candidates.indices.map { "\($0 + 1)" }
    return GuidedQuestion(
      key: "qui", label: "C’est elle ou lui ? Son numéro, ou n pour quelqu’un de nouveau",
      fallback: candidates[0].candidate.probability >= 0.5 ? "1" : "",
      preamble: rows, help: "n : ce n’est aucune de ces personnes ; cela sera retenu.",
      check: { text in
        guard numbers.contains(text) || Self.isNobody(text) else {
          throw GuidedQuestion.noChoice(text, among: numbers + ["n"])
        }
      })
  }

  private static func isNobody(_ answer: String?) -> Bool { answer.map(folded) == "n" }

  private mutating func knownByCode(_ typed: String) -> String? {
    let ends = fields.roster.codes(typed)
    guard ends.count == 1 else { return nil }
    return ends[0] == typed || candidates(typed).isEmpty ? ends[0] : nil
  }

  private mutating func candidates(_ typed: String) -> [RecognisedYouth] {
    if let known = found[typed] { return known }
    var places = Sighting.Places()
    places.add { outing?[$0.name]?.text }
    let sighting = Sighting(names: [typed], places: places, on: fields.access.today)
    let candidates =
      typed.isEmpty
      ? [] : Array(recognition.recognised(sighting).filter(\.isWorthShowing).prefix(3))
    found[typed] = candidates
    return candidates
  }

  // The youth known that the answers mean.
  private mutating func youth(_ answers: Answers) -> String? {
    let typed = answers["jeune"] ?? ""
    if let youth = knownByCode(typed) { return youth }
    guard let number = answers["qui"].flatMap({ Int($0) }) else { return nil }
    return candidates(typed)[number - 1].youth
  }

  private mutating func gender(_ answers: Answers) throws -> String? {
    if let youth = youth(answers) { return try fields.roster.gender(of: youth) }
    return answers["genre"]
  }

  private mutating func summary(_ answers: Answers) throws -> String {
    let typed = answers["jeune"] ?? ""
    let who: String
    if let youth = youth(answers) {
      who = "jeune " + fields.roster.code(of: youth)
    } else {
      let new = Agreement.of("nouveau·elle, ", with: answers["genre"])
      who = new + (typed.isEmpty ? "sans nom" : "« " + typed + " »")
    }
    return try ContactAnswers.summary(answers, who: who, outing: outingWords, asked)
  }

  // Where and how my last contact was made.
  private static func circumstances(_ fields: FieldReading) throws -> Answers {
    var answers = Answers()
    guard let last = try fields.lastContact() else { return answers }
    answers.add("action", last["action"]?.text ?? "")
    answers.add("lieu", last["place"]?.text ?? "")
    answers.add(
      "partenaire", last["partners"]?.items?.compactMap(\.text).joined(separator: ",") ?? "")
    return answers
  }
}
