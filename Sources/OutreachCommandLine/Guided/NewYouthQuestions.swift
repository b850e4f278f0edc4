internal import Outreach
internal import OutreachJournal

/// What is asked of somebody met for the first time; all of it may be left open.
enum NewYouthQuestions {
  /// In the order asked; the keys are the names of the options they stand for.
  static func all(_ asked: OptionQuestions, _ answers: Answers) -> [GuidedQuestion] {
    let vocabulary = asked.fields.access.carnet.settings.vocabulary
    return [
      asked.question(
        "age", "Âge", help: "L’âge dit aujourd’hui, en années ; Entrée s’il n’est pas dit."),
      asked.question(
        "genre", "Genre", choices: vocabulary.choices(.genders),
        help: "Entrée s’il n’est pas dit."),
      asked.question(
        "habite", Agreement.of("Zone où elle ou il habite", with: answers["genre"]),
        choices: vocabulary.choices(.zones)),
    ]
  }
}
