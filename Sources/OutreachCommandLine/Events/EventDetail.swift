internal import Outreach
internal import OutreachRendering

/// The few keys of an event that tell it from its neighbours, as codes and days; never free text about a person.
struct EventDetail {
  private let ends: ShortEnds
  private let names: CodeNames?

  /// Youths and events by their `ends`; codes by their `names`, as they are without.
  init(ends: ShortEnds, names: CodeNames? = nil) { (self.ends, self.names) = (ends, names) }

  /// `maraude-centre, presentiel`; empty when the type says it all.
  func text(_ event: Event) -> String {
    let keys = event.type.map(Self.keys) ?? []
    return keys.compactMap { key in event[key.name].map { (key, $0) } }
      .map { value($1, of: $0) }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func keys(_ type: EventType) -> [EventKey] {
    switch type {
    case .youthRegistered, .youthDescribed: [.gender, .birth, .age, .zones, .link]
    case .youthSignalled: [.partner, .source]
    case .contactMade: [.action, .place, .kind, .channel, .with]
    case .contactAttempted: [.channel, .result]
    case .sessionHeld: [.action, .place, .status, .people]
    case .actionOpened, .actionDescribed: [.action, .kind, .until]
    case .actionClosed: [.action]
    case .partnerAdded, .partnerDescribed: [.partner, .kind]
    case .youthWelcomed: [.kind]
    case .youthReferred: [.partner, .purpose, .mode]
    case .referralResolved: [.arrived]
    case .deviceEntered: [.device, .within]
    case .situationFound: [.situation, .contract, .months]
    case .pathwayLeft: [.reason, .motives]
    case .pathwayPaused: [.until]
    case .referentAssigned: [.staff, .partner]
    case .followUpOpened: [.owner, .due]
    case .youthsLinked, .youthsDistinct: [.youths]
    case .eventCorrected, .eventRetracted, .followUpClosed: [.target]
    case .pathwayResumed, .segmentSealed, .identityErased: []
    }
  }

  private func value(_ value: JSONValue, of key: EventKey) -> String {
    switch key {
    case .arrived: value.bool == true ? "arrivé·e" : "absent·e"
    case .age: value.text ?? value.integer.map { "\($0) ans" } ?? ""
    case .months: value.integer.map { "\($0) mois" } ?? ""
    case .people: value.integer.map { $0 == 1 ? "1 personne" : "\($0) personnes" } ?? ""
    case .until, .due: EventValue.text(value).isEmpty ? "" : "le " + EventValue.text(value)
    case .target, .youths:
      (value.items ?? [value]).compactMap(\.text).map(ends.end).joined(separator: " et ")
    default: EventValue.text(value) { names?.name($0, of: key) ?? $0 }
    }
  }
}
