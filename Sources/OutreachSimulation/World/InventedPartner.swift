internal import Outreach

/// An organisation that a team works with.
struct InventedPartner: Sendable {
  let id: Identifier
  let name: String
  let kind: String
  let skills: [String]
  let commune: String
  let added: LocalTime
  let convention: Period?
}
