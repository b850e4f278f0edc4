internal import Outreach
internal import OutreachJournal

/// The questions that open an outing, and what its answers are.
struct OpeningQuestions {
  private let asked: OptionQuestions
  private let login: String
  // The latest first, mine before the others'.
  private let before: [Event]
  private let partners: [GuidedQuestion.Choice]
  private let stillOpen: [String]

  private var fields: FieldReading { asked.fields }

  /// Those of a carnet as `fields` has read it; what its options say is not asked.
  init(_ fields: FieldReading) throws {
    asked = OptionQuestions(fields: fields, options: FieldOptions.session)
    let login = try fields.access.post().login
    self.login = login
    let format = fields.arguments.value(FieldOptions.format.option)
    let outings = try Outings(fields)
    before = outings.all.filter { format == nil || $0["format"]?.text == format }.sorted {
      ($1.isOf(login) ? 0 : 1, $0.on ?? .distant, $0.at)
        > ($0.isOf(login) ? 0 : 1, $1.on ?? .distant, $1.at)
    }
    partners = try fields.roster.partnerChoices
    stillOpen = try fields.ownOutings(on: fields.day()).filter(\.isOpenOuting).map {
      "Sortie encore ouverte : " + outings.words($0) + "."
    }
  }

  /// The question after those answered; `nil` after the last.
  func next(_ answers: Answers) throws -> GuidedQuestion? {
    guard let action = answers["action"] else { return self.action }
    let model = before.first { $0["action"]?.text == action }
    for question in all(like: model) where answers[question.key] == nil {
      return question
    }
    guard answers[YesNo.recording] == nil else { return nil }
    return YesNo.question(
      YesNo.recording, "Enregistrer ?", preamble: [try summary(action, answers)])
  }

  /// The outing that the answers make.
  func opening(_ answers: Answers) throws -> OutingOpening {
    var arguments = asked.arguments(answers)
    arguments.add(positional: answers["action"] ?? "")
    return try OutingOpening(
      FieldReading(arguments: arguments, roster: fields.roster, access: fields.access))
  }

  private var action: GuidedQuestion {
    GuidedQuestion(
      key: "action", label: "Action", fallback: before.first?["action"]?.text ?? "",
      choices: fields.roster.actionChoices, preamble: stillOpen,
      check: { _ = try fields.action($0, "Action") })
  }

  private func all(like model: Event?) -> [GuidedQuestion] {
    func list(_ key: String) -> String {
      model?[key]?.items?.compactMap(\.text).joined(separator: ",") ?? ""
    }
    let staff = model?.isOf(login) == true ? list("staff") : ""
    return [
      asked.question(
        "format", "Format", fallback: model?["format"]?.text ?? "",
        choices: fields.access.carnet.settings.vocabulary.choices(.formats)),
      asked.question("lieu", "Lieu", fallback: model?["place"]?.text ?? ""),
      asked.question(
        "conseiller", "Équipe", fallback: staff.isEmpty ? login : staff,
        help: "Les identifiants, avec des virgules : amelie,karim."),
      asked.question(
        "partenaire", "Partenaires présents", fallback: list("partners"), choices: partners),
    ].filter { question in
      !asked.options.contains {
        $0.option.name == question.key && fields.arguments.flag($0.option)
      }
    }
  }

  private func summary(_ action: String, _ answers: Answers) throws -> String {
    let arguments = asked.arguments(answers)
    func given(_ field: FieldOption) -> [String] { arguments.values(field.option) }
    let places = FieldOptions.place.flatMap(given)
    let partners = given(FieldOptions.partners).map { fields.names.name($0, of: .partners) }
    let parts =
      [
        "Sortie du " + FrenchDate.full(try fields.day(), today: fields.access.today),
        "action " + fields.names.name(action, of: .action),
      ] + given(FieldOptions.format).map { fields.names.name($0, of: .format) } + places
      + ["équipe : " + given(FieldOptions.staff).joined(separator: ", ")]
      + (partners.isEmpty ? [] : ["avec " + partners.joined(separator: ", ")])
    return parts.joined(separator: " ; ")
  }
}
