/// The keys an event line may hold; the names of the cases are the file format and never change.
package enum EventKey: UInt8, CaseIterable, Sendable {
  case v, id, type, at, by, on, n, crc
  case youth, birth, age, gender, commune, area, zones, link, lastSeen, informed, opposed, traits
  case partner, source, with, action, session, approach, kind, channel, place, staff, partners
  case themes, minutes, initiative, appointment, result, format, from, to, status, reason, people
  case youths, relatives, employers, offers, hires, title, approaches, programmes, leads, funders
  case until, name, aliases, conventionFrom, conventionUntil, skills, purpose, mode, target
  case arrived, device, within, situation, contract, months, motives, owner, due, offset, length

  /// The key as written.
  package var name: String { String(describing: self) }

  /// The keys every line shares, written around the type's own.
  package var isEnvelope: Bool {
    switch self {
    case .v, .id, .type, .at, .by, .on, .n, .crc: true
    default: false
    }
  }
}
