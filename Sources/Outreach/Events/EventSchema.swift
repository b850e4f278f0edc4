/// One key of an event type: what its value must be and whether it may be absent.
package struct EventField: Sendable {
  /// What JSON value a key holds.
  package enum Kind: UInt8, Sendable {
    /// An identifier of a youth, action, session, partner or event.
    case identifier
    /// A code of the vocabulary or one of the format's own words.
    case code
    case text, boolean, natural, day, clock
    /// `jeune` or `proche`: another word would leave it open whether a contact counts.
    case company
    /// `tenue`, `annulee` or `reportee`, for the same reason.
    case sessionStatus
    /// "2007" or "2007-05".
    case birth
    case codes, identifiers
    /// Exactly two identifiers.
    case pair
    /// {trait: true, false, code or null}.
    case traits
    /// [{"partner": id, "level": code}].
    case cooperations
    /// The corrected keys of another event.
    case replacement
  }

  package let key: EventKey
  package let kind: Kind
  package let isRequired: Bool
}

/// The own keys of each type, in the order they are written: the table of the file format.
package enum EventSchema {
  package static func fields(of type: EventType) -> [EventField] {
    switch type {
    case .youthRegistered, .youthDescribed:
      required(.youth, .identifier)
        + optional(.birth, .birth) + optional(.age, .natural) + optional(.gender, .code)
        + optional(.commune, .code) + optional(.area, .code) + optional(.zones, .codes)
        + optional(.link, .code) + optional(.lastSeen, .day) + optional(.informed, .day)
        + optional(.opposed, .boolean) + optional(.traits, .traits)
    case .youthSignalled:
      required(.youth, .identifier) + optional(.partner, .identifier) + optional(.source, .code)
    case .contactMade:
      required(.youth, .identifier)
        + optional(.with, .company) + optional(.action, .identifier)
        + optional(.session, .identifier)
        + optional(.approach, .code) + optional(.kind, .code) + optional(.channel, .code) + place
        + optional(.staff, .codes) + optional(.partners, .identifiers) + optional(.themes, .codes)
        + optional(.minutes, .natural) + optional(.initiative, .code)
        + optional(.appointment, .boolean)
    case .contactAttempted:
      required(.youth, .identifier)
        + optional(.channel, .code) + optional(.result, .code) + optional(.staff, .codes)
    case .sessionHeld:
      required(.session, .identifier) + required(.action, .identifier)
        + optional(.format, .code) + optional(.from, .clock) + optional(.to, .clock) + place
        + optional(.staff, .codes) + optional(.partners, .identifiers)
        + optional(.status, .sessionStatus)
        + optional(.reason, .text)
        + [.people, .youths, .relatives, .employers, .offers, .hires].flatMap {
          optional($0, .natural)
        }
    case .actionOpened: required(.action, .identifier) + required(.title, .text) + action
    case .actionDescribed: required(.action, .identifier) + optional(.title, .text) + action
    case .actionClosed: required(.action, .identifier) + optional(.reason, .text)
    case .partnerAdded: required(.partner, .identifier) + required(.name, .text) + partner
    case .partnerDescribed: required(.partner, .identifier) + optional(.name, .text) + partner
    case .youthWelcomed: required(.youth, .identifier) + optional(.kind, .code)
    case .youthReferred:
      required(.youth, .identifier) + required(.partner, .identifier)
        + optional(.purpose, .code) + optional(.mode, .code)
    case .referralResolved:
      required(.target, .identifier) + required(.youth, .identifier) + required(.arrived, .boolean)
        + optional(.reason, .text)
    case .deviceEntered:
      required(.youth, .identifier) + required(.device, .code)
        + optional(.within, .code) + optional(.until, .day)
    case .situationFound:
      required(.youth, .identifier) + required(.situation, .code)
        + optional(.contract, .code) + optional(.months, .natural) + optional(.until, .day)
    case .pathwayLeft:
      required(.youth, .identifier) + required(.reason, .code) + optional(.motives, .codes)
    case .pathwayPaused:
      required(.youth, .identifier) + optional(.until, .day) + optional(.reason, .text)
    case .pathwayResumed: required(.youth, .identifier)
    case .referentAssigned:
      required(.youth, .identifier) + required(.staff, .code)
        + optional(.partner, .identifier) + optional(.from, .day)
    case .followUpOpened:
      required(.owner, .code) + required(.due, .day)
        + optional(.youth, .identifier) + optional(.session, .identifier)
    case .followUpClosed: required(.target, .identifier)
    case .youthsLinked, .youthsDistinct: required(.youths, .pair)
    case .eventCorrected: required(.target, .identifier) + required(.with, .replacement)
    case .eventRetracted: required(.target, .identifier) + optional(.reason, .text)
    case .segmentSealed: required(.offset, .natural) + required(.length, .natural)
    case .identityErased: required(.youth, .identifier)
    }
  }

  private static let place =
    optional(.place, .text) + optional(.commune, .code) + optional(.area, .code)
    + optional(.zones, .codes)

  private static let action =
    optional(.kind, .code) + optional(.approaches, .codes) + optional(.programmes, .codes)
    + optional(.leads, .codes) + optional(.funders, .codes) + optional(.until, .day)
    + optional(.commune, .code) + optional(.area, .code) + optional(.zones, .codes)
    + optional(.partners, .cooperations)

  private static let partner =
    optional(.aliases, .codes) + optional(.kind, .code) + optional(.commune, .code)
    + optional(.area, .code) + optional(.conventionFrom, .day) + optional(.conventionUntil, .day)
    + optional(.skills, .codes)

  private static func required(_ key: EventKey, _ kind: EventField.Kind) -> [EventField] {
    [EventField(key: key, kind: kind, isRequired: true)]
  }

  private static func optional(_ key: EventKey, _ kind: EventField.Kind) -> [EventField] {
    [EventField(key: key, kind: kind, isRequired: false)]
  }
}
