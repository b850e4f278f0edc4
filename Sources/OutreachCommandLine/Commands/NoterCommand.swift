internal import Outreach

/// `noter`: one contact with a youth, new or known.
enum NoterCommand {
  static let jeune = Option.value("jeune", "CODE|NOM|-", help: "le jeune, par son code ou son nom")
  static let nouveau = Option.flag("nouveau", help: "un jeune rencontré pour la première fois")
  static let comme = Option.choice(
    "comme", ["dernier"], help: "reprendre les circonstances de mon dernier contact")
  static let horsSortie = Option.flag(
    "hors-sortie", help: "pas dans ma sortie ouverte, dont tout est repris sinon")

  static let depuis = Option.value(
    "depuis", "FICHIER|-", suggesting: .file,
    help: "des notes prises au téléphone, une ligne par jeune, montrées puis confirmées")

  static let command = Command(
    CommandStatement(
      "noter", group: .counsellor, summary: "Note un contact avec un jeune.",
      examples: [
        Example("allervers noter", "des questions, une par une"),
        Example("allervers noter --jeune 7K3Q --action maraude-centre", "un jeune déjà connu"),
        Example(
          "allervers noter --nouveau --alias Yaya --age 17 --genre H --action maraude-centre",
          "une première rencontre ; sans nom ni surnom, un nom de code est donné"),
        Example(
          "allervers noter --depuis notes.txt",
          "des notes prises au téléphone : « Yaya 17 H, 2e fois, veut le permis »"),
      ],
      options: [jeune, nouveau, depuis, .date, comme, horsSortie, .note] + IdentityOptions.all
        + (FieldOptions.contact + FieldOptions.profile).map(\.option) + [.oui, .essai],
      statuses: [.no] + .recording)
  ) { arguments, environment in
    if let path = arguments.value(depuis) {
      for option in [jeune, nouveau, comme, .note] + IdentityOptions.all {
        try arguments.requireAtMostOne(of: depuis, option, of: "noter")
      }
      return try NotesEntry(path, arguments, environment).run()
    }
    if !arguments.flag(jeune), !arguments.flag(nouveau), environment.isConversation(arguments) {
      return try GuidedNoter(arguments, environment).run()
    }
    try requireYouth(arguments)
    return try NoterEntry(FieldReading(arguments, environment)).record()
  }

  // Everything that is missing or cannot go together, before anything is read.
  private static func requireYouth(_ arguments: ParsedArguments) throws(UsageError) {
    let known = arguments.flag(jeune)
    if known, arguments.flag(nouveau) {
      throw .refused(
        place: "noter", found: "--jeune et --nouveau sont là tous les deux",
        expected: "attendu : l’un ou l’autre", remedy: nil)
    }
    guard known || arguments.flag(nouveau) else {
      throw .refused(
        place: "noter", found: "il manque le jeune",
        expected: "attendu : --jeune CODE, ou --nouveau",
        remedy:
          "Le jour est aujourd’hui si --date n’est pas donné ; le reste est facultatif. "
          + "Au terminal, « allervers noter » pose les questions")
    }
  }
}
