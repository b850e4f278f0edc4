internal import Outreach
internal import OutreachJournal

/// What is to follow an outing, asked until there is nothing more: what, who, by when.
struct FollowUpQuestions {
  private static let owner = FieldOption(
    .owner, .login, "pour", "LOGIN", help: "qui doit le faire")

  private let fields: FieldReading
  private let day: Day
  private let login: String

  /// Those of an outing of `day`.
  init(_ fields: FieldReading, from day: Day) throws {
    (self.fields, self.day) = (fields, day)
    login = try fields.access.post().login
  }

  /// The question after those answered; `nil` once a follow-up is left empty.
  func next(_ answers: Answers) throws -> GuidedQuestion? {
    let number = number(answers)
    guard let what = answers["suite\(number)"] else {
      return .note(
        "suite\(number)",
        number == 1 ? "Suite à donner (Entrée : aucune)" : "Autre suite (Entrée : aucune)")
    }
    if what.isEmpty { return nil }
    if answers["pour\(number)"] == nil {
      return GuidedQuestion(
        key: "pour\(number)", label: "Pour qui", fallback: login,
        help: "L’identifiant de qui doit le faire : amelie.",
        check: { _ = try fields.value($0, as: .login, at: "Pour qui") })
    }
    return GuidedQuestion(
      key: "echeance\(number)", label: "Pour quand",
      help: DueDay.help(today: fields.access.today), check: { _ = try due($0) })
  }

  /// Those that the answers make.
  func all(_ answers: Answers) throws -> [NewFollowUp] {
    try (1..<number(answers)).map { number in
      NewFollowUp(
        owner: answers["pour\(number)"] ?? login, on: day,
        due: try due(answers["echeance\(number)"] ?? ""),
        text: answers["suite\(number)"] ?? "")
    }
  }

  // The first that is not wholly answered.
  private func number(_ answers: Answers) -> Int {
    var number = 1
    while answers["echeance\(number)"] != nil { number += 1 }
    return number
  }

  private func due(_ text: String) throws -> Day {
    try DueDay.read(text, from: day, today: fields.access.today, place: "Pour quand")
  }
}
