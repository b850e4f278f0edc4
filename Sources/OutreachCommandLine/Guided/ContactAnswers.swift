internal import Outreach
internal import OutreachJournal

/// What the answers about a contact come to: the options a command line would have had, and the same in words.
enum ContactAnswers {
  private static let fields = ["age", "genre", "habite", "action", "lieu", "partenaire", "theme"]
  private static let lists: Set = ["habite", "partenaire", "theme"]

  /// The arguments with what was answered added.
  static func arguments(_ answers: Answers, over given: ParsedArguments) -> ParsedArguments {
    var arguments = given
    if let day = answers["date"] { arguments.add(.date, value: day) }
    for name in fields {
      let options = (FieldOptions.contact + FieldOptions.profile).map(\.option)
      guard let option = options.first(where: { $0.name == name }) else { continue }
      for value in values(answers, name) { arguments.add(option, value: value) }
    }
    return arguments
  }

  /// The entry as it would be recorded, a line a thing.
  static func summary(
    _ answers: Answers, who: String, outing: Event?, _ fields: FieldReading
  ) throws -> [String] {
    let today = fields.access.today
    let day = try answers["date"].map { try DayExpression.parse($0, today: today) } ?? fields.day()
    var parts = ["Contact du " + FrenchDate.full(day, today: today), who]
    for (name, words) in [("age", ""), ("genre", ""), ("habite", "habite ")] {
      let text = values(answers, name).map(fields.label).joined(separator: ", ")
      if !text.isEmpty { parts.append(words + text + (name == "age" ? " ans" : "")) }
    }
    if let outing {
      parts.append("sortie " + (try Outings(fields)).words(outing))
    } else {
      parts += values(answers, "action") + values(answers, "lieu")
      let partners = values(answers, "partenaire").joined(separator: ", ")
      if !partners.isEmpty { parts.append("avec " + partners) }
    }
    let themes = values(answers, "theme").map(fields.label).joined(separator: ", ")
    if !themes.isEmpty { parts.append("sujets : " + themes) }
    if answers["note"]?.isEmpty == false { parts.append("une note") }
    return TextWrap.lines(printable(parts.joined(separator: " ; ")), indent: 2)
  }

  private static func values(_ answers: Answers, _ name: String) -> [String] {
    guard let text = answers[name], !text.isEmpty, text != "." else { return [] }
    return lists.contains(name)
      ? text.split(separator: ",").map { String($0).trimmed } : [text]
  }
}
