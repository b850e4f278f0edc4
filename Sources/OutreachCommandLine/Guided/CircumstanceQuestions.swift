internal import Outreach
internal import OutreachJournal

/// When, where and about what a contact was; inside an open outing only what it does not say.
struct CircumstanceQuestions {
  /// The keys that the next contact has in common, unless told otherwise.
  static let shared = ["date", "action", "lieu", "partenaire"]

  private let asked: OptionQuestions
  private let before: Answers
  private let isInOuting: Bool
  // Read once: partners are read from their lines.
  private let partners: [GuidedQuestion.Choice]

  init(_ asked: OptionQuestions, _ before: Answers, isInOuting: Bool) throws {
    (self.asked, self.before, self.isInOuting) = (asked, before, isInOuting)
    partners = isInOuting ? [] : try asked.fields.roster.partnerChoices
  }

  /// In the order asked, given what is already answered of somebody of this gender.
  func all(_ answers: Answers, with gender: String?) -> [GuidedQuestion] {
    let themes = asked.fields.access.carnet.settings.vocabulary.choices(.themes)
    return (isInOuting ? [] : placed(answers)) + [
      asked.question(
        "theme", "Sujets abordés", choices: themes,
        help: "Plusieurs à la suite, avec des virgules ; Entrée s’il n’y en a pas."),
      .note("note", Agreement.of("Note (elle ou il peut la lire)", with: gender)),
    ]
  }

  private func placed(_ answers: Answers) -> [GuidedQuestion] {
    let today = asked.fields.access.today
    // Another day or another action is another place.
    let isSame = answers["action"].map { $0 == before["action"] } ?? true
    return [
      GuidedQuestion(
        key: "date", label: "Jour",
        fallback: before["date"].flatMap { $0.isEmpty ? nil : $0 } ?? "aujourdhui",
        help: "aujourdhui, hier, lundi, 14, 14/10, 14/10/2026 ou « il y a 3 jours ».",
        check: { _ = try DayExpression.parse($0, today: today, place: nil) }),
      asked.question(
        "action", "Action", fallback: before["action"] ?? "",
        choices: asked.fields.roster.actionChoices, help: "Un point pour aucune."),
      asked.question("lieu", "Lieu", fallback: isSame ? before["lieu"] ?? "" : ""),
      asked.question(
        "partenaire", "Partenaires présents", fallback: isSame ? before["partenaire"] ?? "" : "",
        choices: partners),
    ]
  }
}

extension GuidedQuestion {
  /// A question in free text, that the confidential part keeps.
  static func note(_ key: String, _ label: String, preamble: [String] = []) -> GuidedQuestion {
    GuidedQuestion(
      key: key, label: label, preamble: preamble,
      help: "Des faits utiles au suivi seulement, \(NoteReading.limit) caractères au plus.",
      check: { text in
        guard text.count <= NoteReading.limit, printable(text) == text else {
          throw UsageError.refused(
            place: nil, found: "note de \(text.count) caractères",
            expected: "attendu : \(NoteReading.limit) au plus", remedy: nil)
        }
      })
  }
}
