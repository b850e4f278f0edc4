internal import Outreach
internal import OutreachJournal

/// Guided questions that stand for options: an answer is refused as the option would refuse it, and comes to it.
struct OptionQuestions {
  let fields: FieldReading
  /// The options that may be asked for.
  let options: [FieldOption]

  /// The question that the option `name` answers; a point empties a default.
  func question(
    _ name: String, _ label: String, fallback: String = "",
    choices: [GuidedQuestion.Choice] = [], help: String = ""
  ) -> GuidedQuestion {
    let usual =
      fallback.isEmpty
      ? "Entrée passe à la suite." : "Entrée prend la réponse proposée, un point la vide."
    return GuidedQuestion(
      key: name, label: label, fallback: fallback, choices: choices, isList: isList(name),
      help: help.isEmpty ? usual : help, check: { try check($0, name) })
  }

  /// The arguments of `fields` with what was answered added.
  func arguments(_ answers: Answers) -> ParsedArguments {
    var arguments = fields.arguments
    for field in options {
      for value in values(answers, field.option.name) {
        arguments.add(field.option, value: value)
      }
    }
    return arguments
  }

  /// The values answered to the question of the option `name`, one for each of a list.
  func values(_ answers: Answers, _ name: String) -> [String] {
    parts(answers[name] ?? "", name)
  }

  /// The same by the names that the carnet has for them.
  func labels(_ answers: Answers, _ name: String) -> String {
    guard let key = options.first(where: { $0.option.name == name })?.key else { return "" }
    return values(answers, name).map { fields.names.name($0, of: key) }.joined(separator: ", ")
  }

  private func check(_ text: String, _ name: String) throws {
    guard let field = options.first(where: { $0.option.name == name }) else { return }
    var typed = ParsedArguments()
    for part in parts(text, name) { typed.add(field.option, value: part) }
    _ = try FieldReading(arguments: typed, roster: fields.roster, access: fields.access)
      .value(field)
  }

  private func parts(_ text: String, _ name: String) -> [String] {
    if text.isEmpty || text == "." { return [] }
    return isList(name) ? text.split(separator: ",").map { String($0).trimmed } : [text]
  }

  private func isList(_ name: String) -> Bool {
    options.first { $0.option.name == name }?.option.isRepeatable == true
  }
}

extension Vocabulary {
  /// The codes of a family with their labels, to choose from.
  func choices(_ family: Family) -> [GuidedQuestion.Choice] {
    codes(family).map { GuidedQuestion.Choice(code: $0, label: label($0)) }
  }
}

extension Roster {
  /// The actions with their titles, to choose from.
  var actionChoices: [GuidedQuestion.Choice] {
    actions.sorted { $0.key < $1.key }.map { GuidedQuestion.Choice(code: $0, label: $1) }
  }

  /// The partners with their names, to choose from: all their lines are read.
  var partnerChoices: [GuidedQuestion.Choice] {
    get throws(JournalError) {
      try partners.sorted { $0.key < $1.key }.map { GuidedQuestion.Choice(code: $0, label: $1) }
    }
  }
}
