/// The kinds of events of a journal; raw values are the file format and never change.
public enum EventType: String, CaseIterable, Sendable {
  case youthRegistered = "youth-registered"
  case youthDescribed = "youth-described"
  case youthSignalled = "youth-signalled"
  case contactMade = "contact-made"
  case contactAttempted = "contact-attempted"
  case sessionHeld = "session-held"
  case actionOpened = "action-opened"
  case actionDescribed = "action-described"
  case actionClosed = "action-closed"
  case partnerAdded = "partner-added"
  case partnerDescribed = "partner-described"
  case youthWelcomed = "youth-welcomed"
  case youthReferred = "youth-referred"
  case referralResolved = "referral-resolved"
  case deviceEntered = "device-entered"
  case situationFound = "situation-found"
  case pathwayLeft = "pathway-left"
  case pathwayPaused = "pathway-paused"
  case pathwayResumed = "pathway-resumed"
  case referentAssigned = "referent-assigned"
  case followUpOpened = "follow-up-opened"
  case followUpClosed = "follow-up-closed"
  case youthsLinked = "youths-linked"
  case youthsDistinct = "youths-distinct"
  case eventCorrected = "event-corrected"
  case eventRetracted = "event-retracted"
  case segmentSealed = "segment-sealed"
  case identityErased = "identity-erased"

  /// Whether the event states something that happened on a day (`on`); the others, marked ° in the format, do not.
  public var isFact: Bool {
    switch self {
    case .youthsLinked, .youthsDistinct, .eventCorrected, .eventRetracted, .segmentSealed,
      .identityErased:
      false
    default: true
    }
  }
}
