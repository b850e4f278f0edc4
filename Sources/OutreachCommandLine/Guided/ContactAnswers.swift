internal import Outreach
internal import OutreachJournal

/// What the answers about a contact come to in words.
enum ContactAnswers {
  /// The entry as it would be recorded; `outing` is the one it is made in, in words.
  static func summary(
    _ answers: Answers, who: String, outing: String?, _ asked: OptionQuestions
  ) throws -> String {
    let fields = asked.fields
    let today = fields.access.today
    let day =
      try answers["date"].map { try DayExpression.parse($0, today: today) } ?? fields.contactDay()
    var parts = ["Contact du " + FrenchDate.full(day, today: today), who]
    for (name, words) in [("age", ""), ("genre", ""), ("habite", "habite ")] {
      let text = asked.labels(answers, name)
      if !text.isEmpty { parts.append(words + text + (name == "age" ? "\u{A0}ans" : "")) }
    }
    if let outing {
      parts.append("sortie " + outing)
    } else {
      parts += [asked.labels(answers, "action")] + asked.values(answers, "lieu")
      let partners = asked.labels(answers, "partenaire")
      if !partners.isEmpty { parts.append("avec " + partners) }
    }
    let themes = asked.labels(answers, "theme")
    if !themes.isEmpty { parts.append("sujets : " + themes) }
    if answers["note"]?.isEmpty == false { parts.append("une note") }
    return parts.filter { !$0.isEmpty }.joined(separator: " ; ")
  }
}
