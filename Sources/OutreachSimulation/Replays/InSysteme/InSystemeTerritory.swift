internal import Outreach

/// One Mission Locale of the consortium.
struct InSystemeTerritory: Sendable {
  /// Place of its counsellor among the writers.
  let member: Int
  let places: [Place]
  let partners: [InventedPartner]
  /// Places in the team's sessions, by day, of those held to meet youths.
  var outings: [Int] = []
  /// The same, of those of actions of raccrochage.
  var workshops: [Int] = []
}
