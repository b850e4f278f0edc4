internal import Outreach
internal import OutreachJournal

/// What is asked of somebody met for the first time; all of it may be left open.
struct NewYouthQuestions {
  private let fields: FieldReading

  init(_ fields: FieldReading) { self.fields = fields }

  /// In the order asked; the keys are the names of the options they stand for.
  var all: [GuidedQuestion] {
    get throws {
      let vocabulary = fields.access.carnet.settings.vocabulary
      return [
        question(
          "age", "Âge", help: "L’âge dit aujourd’hui, en années ; Entrée s’il n’est pas dit."),
        question(
          "genre", "Genre", choices: vocabulary.choices(.genders),
          help: "Entrée s’il n’est pas dit."),
        question(
          "habite", "Zone où il ou elle habite", choices: vocabulary.choices(.zones), isList: true),
      ]
    }
  }

  private func question(
    _ name: String, _ label: String, choices: [GuidedQuestion.Choice] = [], isList: Bool = false,
    help: String = ""
  ) -> GuidedQuestion {
    GuidedQuestion(
      key: name, label: label, choices: choices, isList: isList, help: help,
      check: { try fields.check($0, name, isList: isList) })
  }
}

extension FieldReading {
  /// Refuses a typed answer as the option `--name` would refuse it; nothing is an answer too.
  func check(_ text: String, _ name: String, isList: Bool) throws {
    let all = FieldOptions.contact + FieldOptions.profile
    guard !text.isEmpty, let field = all.first(where: { $0.option.name == name }) else { return }
    var typed = ParsedArguments()
    for part in isList ? text.split(separator: ",").map({ String($0).trimmed }) : [text] {
      typed.add(field.option, value: part)
    }
    _ = try FieldReading(arguments: typed, roster: roster, access: access).value(field)
  }
}

extension Vocabulary {
  /// The codes of a family with their labels, to choose from.
  func choices(_ family: Family) -> [GuidedQuestion.Choice] {
    codes(family).map { GuidedQuestion.Choice(code: $0, label: label($0)) }
  }
}
