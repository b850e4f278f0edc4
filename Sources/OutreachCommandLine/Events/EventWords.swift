internal import Outreach

/// What a counsellor calls an event of each type.
enum EventWords {
  /// The word; words typed after `--type` are compared without accents, dashes standing for spaces.
  static func word(_ type: EventType) -> String {
    switch type {
    case .youthRegistered: "nouveau jeune"
    case .youthDescribed: "description"
    case .youthSignalled: "signalement"
    case .contactMade: "contact"
    case .contactAttempted: "tentative"
    case .sessionHeld: "sortie"
    case .actionOpened: "action ouverte"
    case .actionDescribed: "action décrite"
    case .actionClosed: "action close"
    case .partnerAdded: "partenaire"
    case .partnerDescribed: "partenaire décrit"
    case .youthWelcomed: "premier accueil"
    case .youthReferred: "orientation"
    case .referralResolved: "suite donnée"
    case .deviceEntered: "dispositif"
    case .situationFound: "situation"
    case .pathwayLeft: "arrêt"
    case .pathwayPaused: "pause"
    case .pathwayResumed: "fin de pause"
    case .referentAssigned: "référent"
    case .followUpOpened: "suite à donner"
    case .followUpClosed: "suite faite"
    case .youthsLinked: "même personne"
    case .youthsDistinct: "deux personnes"
    case .eventCorrected: "correction"
    case .eventRetracted: "annulation"
    case .segmentSealed: "scellement"
    case .identityErased: "effacement"
    }
  }

  /// The word of an event, the type as written when this version does not know it.
  static func word(_ event: Event) -> String {
    let word = event.type.map(word) ?? event.typeName
    guard event.isReduced else { return word }
    return event.type == .identityErased ? "anonymisation" : word + ", anonymisé"
  }

  /// The word as typed after `--type`: `premier-accueil`.
  static func typed(_ type: EventType) -> String {
    folded(word(type)).replacing(" ", with: "-")
  }

  /// The type that `text` names, by its word or by its name in the files.
  static func type(_ text: String) -> EventType? {
    let plain = folded(text).replacing(" ", with: "-")
    return EventType(rawValue: text) ?? EventType.allCases.first { typed($0) == plain }
  }
}
