internal import Outreach
internal import OutreachJournal

/// When, where and about what a contact was; inside an open outing only what it does not say.
struct CircumstanceQuestions {
  /// The keys that the next contact has in common, unless told otherwise.
  static let shared = ["date", "action", "lieu", "partenaire"]

  private let fields: FieldReading
  private let before: Answers
  private let isInOuting: Bool

  init(_ fields: FieldReading, _ before: Answers, isInOuting: Bool) {
    (self.fields, self.before, self.isInOuting) = (fields, before, isInOuting)
  }

  /// In the order asked, given what is already answered.
  func all(_ answers: Answers) throws -> [GuidedQuestion] {
    (isInOuting ? [] : try placed(answers)) + [
      field(
        "theme", "Sujets abordés", choices: vocabulary.choices(.themes), isList: true,
        help: "Plusieurs à la suite, avec des virgules ; Entrée s’il n’y en a pas."),
      note,
    ]
  }

  private var vocabulary: Vocabulary { fields.access.carnet.settings.vocabulary }

  private func placed(_ answers: Answers) throws -> [GuidedQuestion] {
    let today = fields.access.today
    // Another day or another action is another place.
    let isSame = answers["action"].map { $0 == before["action"] } ?? true
    let partners = try fields.roster.partners.sorted { $0.key < $1.key }
    return [
      GuidedQuestion(
        key: "date", label: "Jour",
        fallback: before["date"].flatMap { $0.isEmpty ? nil : $0 } ?? "aujourdhui",
        help: "aujourdhui, hier, lundi, 14, 14/10, 14/10/2026 ou « il y a 3 jours ».",
        check: { _ = try DayExpression.parse($0, today: today, place: nil) }),
      field(
        "action", "Action", fallback: before["action"] ?? "",
        choices: fields.roster.actions.keys.sorted().map {
          GuidedQuestion.Choice(code: $0, label: fields.roster.actions[$0] ?? "")
        }, help: "Un point pour aucune."),
      field("lieu", "Lieu", fallback: isSame ? before["lieu"] ?? "" : ""),
      field(
        "partenaire", "Partenaires présents", fallback: isSame ? before["partenaire"] ?? "" : "",
        choices: partners.map {
          GuidedQuestion.Choice(code: $0.key, label: $0.value)
        }, isList: true),
    ]
  }

  private var note: GuidedQuestion {
    GuidedQuestion(
      key: "note", label: "Note (elle ou il peut la lire)",
      help: "Des faits utiles au suivi seulement, \(NoteReading.limit) caractères au plus.",
      check: { text in
        guard text.count <= NoteReading.limit, printable(text) == text else {
          throw UsageError.refused(
            place: nil, found: "note de \(text.count) caractères",
            expected: "attendu : \(NoteReading.limit) au plus", remedy: nil)
        }
      })
  }

  private func field(
    _ name: String, _ label: String, fallback: String = "", choices: [GuidedQuestion.Choice] = [],
    isList: Bool = false, help: String = ""
  ) -> GuidedQuestion {
    GuidedQuestion(
      key: name, label: label, fallback: fallback, choices: choices, isList: isList,
      help: help.isEmpty ? "Entrée passe à la suite, un point vide la réponse proposée." : help,
      check: { if $0 != "." { try fields.check($0, name, isList: isList) } })
  }
}
