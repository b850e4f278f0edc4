/// A programme definition, section 1.
struct Programme {
  var id: String
  var version: Int
  var from: Day?
  var until: Day?
  var minimumAge: Int?
  var maximumAge: Int?
  var lostMonths: Int
  var lostInclusive: Bool
  var requires: [String: JSONValue]
  /// The kind asked for by the rule `action-kind`; nil for `second-contact`.
  var mobilisingKind: String?
  var outcomes: [String]
  var earlyReasons: [String]
  var silentMonths: Int
  var durationBins: [Int]
  var frequencyCuts: [Double]
  var horizons: [Int]

  init(json: String) throws {
    guard let members = try JSONValue(text: json).object, let id = members["id"]?.string,
      let version = members["version"]?.int, let lost = members["lostAfter"]?.object,
      let lostMonths = lost["months"]?.int, let exit = members["earlyExit"]?.object,
      let silentMonths = exit["silentMonths"]?.int,
      let mobilisation = members["mobilisation"]?.object, let rule = mobilisation["rule"]?.string
    else { throw BruteForceError.unreadableProgramme(json) }
    self.id = id
    self.version = version
    self.lostMonths = lostMonths
    self.silentMonths = silentMonths
    from = members["from"]?.day
    until = members["until"]?.day
    minimumAge = members["ages"]?.object?["minimum"]?.int
    maximumAge = members["ages"]?.object?["maximum"]?.int
    lostInclusive = lost["inclusive"]?.bool ?? false
    requires = members["requires"]?.object ?? [:]
    outcomes = members["outcomes"]?.strings ?? []
    earlyReasons = exit["reasons"]?.strings ?? []
    durationBins = members["durationBins"]?.list?.compactMap(\.int) ?? []
    frequencyCuts =
      members["frequency"]?.object?["perMonth"]?.list?.compactMap(\.number) ?? []
    horizons = members["horizons"]?.list?.compactMap(\.int) ?? []
    if rule == "action-kind" {
      guard let kind = mobilisation["kind"]?.string else {
        throw BruteForceError.unreadableProgramme(json)
      }
      mobilisingKind = kind
    } else if rule != "second-contact" {
      throw BruteForceError.unreadableProgramme(json)
    }
  }

  /// "`on` within the programme's window"
  func windowHolds(_ day: Day) -> Bool {
    if let from, day < from { return false }
    if let until, day > until { return false }
    return true
  }

  /// "Lost for n months at d": x + n months < d, or ≤ d when inclusive.
  func isLost(since seen: Day, at day: Day) -> Bool {
    let limit = seen.adding(months: lostMonths)
    return lostInclusive ? limit <= day : limit < day
  }
}
