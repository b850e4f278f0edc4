internal import Outreach

extension Roster {
  /// The standing line that opened an action; the earliest of several.
  func opening(ofAction code: String) -> Event? {
    events(.actionOpened).filter { $0["action"]?.text == code }
      .min { ($0.on ?? .distant) < ($1.on ?? .distant) }
  }
}
