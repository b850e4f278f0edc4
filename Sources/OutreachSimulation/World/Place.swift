/// Where people live or are met.
struct Place: Sendable {
  let commune: String
  let area: String?
  let zones: [String]
}
