internal import Outreach

/// The options that correct an event, by its type: the ones it was recorded with, and those of its other keys.
enum CorrectableFields {
  /// Options and keys of `type`; none for a type that is no fact.
  static func fields(of type: EventType) -> [FieldOption] {
    switch type {
    case .youthRegistered, .youthDescribed: [youth] + FieldOptions.profile
    case .youthSignalled: [youth, partner, source]
    case .contactMade: [youth] + FieldOptions.contact
    case .contactAttempted: [youth] + FieldOptions.attempt
    case .sessionHeld: [action, status, reason] + FieldOptions.session + FieldOptions.headCounts
    case .actionOpened: [title] + FieldOptions.action
    case .actionDescribed: [action, title] + FieldOptions.action
    case .actionClosed: [action, reason]
    case .partnerAdded, .partnerDescribed: [name] + FieldOptions.partner
    case .youthWelcomed: [youth, welcome]
    case .youthReferred: [youth, destination, purpose, mode]
    case .referralResolved: [arrived, absent, reason]
    case .deviceEntered: [youth, device, within, until]
    case .situationFound: [youth, situation, contract, months, until]
    case .pathwayLeft: [youth, leaving, motives]
    case .pathwayPaused: [youth, until, reason]
    case .pathwayResumed: [youth]
    case .referentAssigned: [youth, referent, partner, from]
    case .followUpOpened: [owner, due, youth, session]
    case .followUpClosed, .youthsLinked, .youthsDistinct, .eventCorrected, .eventRetracted,
      .segmentSealed, .identityErased:
      []
    }
  }

  /// Every option once; one that several types have takes what any of them takes.
  static let options: [Option] = {
    var merged: [Option] = []
    for option in EventType.allCases.flatMap(fields).map(\.option) {
      if let place = merged.firstIndex(where: { $0.name == option.name }) {
        merged[place] = merged[place].merged(with: option)
      } else {
        merged.append(option)
      }
    }
    return merged
  }()

  private static let youth = FieldOption(.youth, .youth, "jeune", "CODE|NOM|-", help: "le jeune")
  private static let partner = FieldOption(
    .partner, .partner, "partenaire", "CODE", help: "le partenaire")
  private static let source = FieldOption(
    .source, .code(.sources), "source", "CODE", help: "famille, pair, autre")
  private static let action = FieldOption(
    .action, .action, "action", "CODE", help: "action d’aller-vers")
  private static let session = FieldOption(
    .session, .session, "seance", "CODE", help: "sortie ouverte par « terrain ouvrir »")
  private static let status = FieldOption(
    .status, .words(["tenue", "annulee", "reportee"]), "statut", "tenue|annulee|reportee",
    help: "de la sortie")
  private static let reason = FieldOption(
    .reason, .motive, "motif", "MOTIF", help: "pourquoi, en un mot ou un code")
  private static let title = FieldOption(.title, .text, "titre", "TITRE", help: "titre de l’action")
  private static let name = FieldOption(.name, .text, "nom", "NOM", help: "nom du partenaire")
  private static let welcome = FieldOption(
    .kind, .words(["premier", "reprise"]), "nature", "premier|reprise",
    help: "premier accueil, reprise")
  private static let destination = FieldOption(
    .partner, .partner, "vers", "CODE", help: "vers quel partenaire")
  private static let purpose = FieldOption(
    .purpose, .code(.purposes), "but", "CODE", help: "accompagnement, service")
  private static let mode = FieldOption(
    .mode, .code(.modes), "mode", "CODE", help: "information, rendez-vous, accompagne...")
  private static let arrived = FieldOption(
    .arrived, .flag, "arrive", "", help: "le jeune est arrivé")
  private static let absent = FieldOption(
    .arrived, .denial, "absent", "", help: "le jeune n’est pas venu")
  private static let device = FieldOption(
    .device, .code(.devices), "dispositif", "CODE", help: "pacea, cej, parrainage...")
  private static let within = FieldOption(
    .within, .code(.devices), "dans", "CODE", help: "dispositif qui contient celui-ci")
  private static let until = FieldOption(
    .until, .day(.expected), "jusqu-au", "JOUR", help: "dernier jour prévu")
  private static let situation = FieldOption(
    .situation, .code(.situations), "situation", "CODE", help: "formation, emploi, alternance...")
  private static let contract = FieldOption(
    .contract, .text, "contrat", "CODE", help: "cdi, cdd...")
  private static let months = FieldOption(.months, .months, "duree", "DUREE", help: "6 mois, 1 an")
  private static let leaving = FieldOption(
    .reason, .code(.reasons), "motif", "CODE", help: "refus, demenagement, sans-suite...")
  private static let motives = FieldOption(
    .motives, .codes(.motives), "non-recours", "CODE", help: "non-connaissance, non-demande...")
  private static let referent = FieldOption(
    .staff, .login, "conseiller", "LOGIN", help: "le référent")
  private static let from = FieldOption(
    .from, .day(.allowed), "depuis", "JOUR", help: "premier jour du référent")
  private static let owner = FieldOption(
    .owner, .login, "pour", "LOGIN", help: "qui doit donner suite")
  private static let due = FieldOption(.due, .due, "echeance", "JOUR|DUREE", help: "pour quand")
}

extension Option {
  /// One option for two of the same name, each meant by another type of event.
  fileprivate func merged(with other: Option) -> Option {
    guard placeholder != nil, self != other else { return self }
    return .value(
      name, placeholder == other.placeholder ? placeholder ?? "" : "VALEUR",
      repeatable: isRepeatable || other.isRepeatable,
      suggesting: suggestion == other.suggestion
        ? suggestion : .anyOf([suggestion, other.suggestion]),
      help: help.contains(other.help) ? help : help + " ; ou " + other.help)
  }
}
