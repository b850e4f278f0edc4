internal import Outreach

/// A youth of the replay before any line is written: who, when met, and what the path comes to.
struct MilolabYouth: Sendable {
  var gender = ""
  var age = 18
  /// `nil` when the youth did not say where they live.
  var zone: String?
  var handicap: Bool?
  var dropout: Bool?
  var qualification: String?
  /// The first contact.
  var met = MilolabCalendar.first
  /// Place of the action of the first contact.
  var action = 0
  /// Place of the outing of the first contact.
  var outing: Int?
  /// `nil` for those never met a second time.
  var path: MilolabPath?
  var entry = MilolabEntry()
  var devices: [String] = []
  /// Whether another actor than the Mission Locale takes the youth in.
  var isReferred = false
  var situations: [String] = []
}
