internal import Outreach

extension EventType {
  /// What the event is called on the screen, without capital.
  var french: String {
    switch self {
    case .youthRegistered: "ajouté·e au carnet"
    case .youthDescribed: "description"
    case .youthSignalled: "signalement"
    case .contactMade: "contact"
    case .contactAttempted: "tentative"
    case .sessionHeld: "sortie"
    case .actionOpened: "action ouverte"
    case .actionDescribed: "action décrite"
    case .actionClosed: "action close"
    case .partnerAdded: "partenaire ajouté"
    case .partnerDescribed: "partenaire décrit"
    case .youthWelcomed: "accueil à la Mission Locale"
    case .youthReferred: "orientation"
    case .referralResolved: "suite d’une orientation"
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
    case .segmentSealed: "fragment abandonné"
    case .identityErased: "identité effacée"
    }
  }
}
