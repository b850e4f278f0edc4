extension ImportPlan {
  /// A line of an earlier import, as far as it must be known again.
  package struct Line: Sendable {
    package let youth: String?
    /// What it says, the youth left out.
    package let content: Int
    /// Whether it describes a youth.
    package let isProfile: Bool

    package init(_ event: Event) {
      youth = event["youth"]?.text
      isProfile = event.type == .youthRegistered || event.type == .youthDescribed
      // What rows say of a youth is compared among rows of other days.
      content = Self.content(isProfile ? nil : event.on, event.own)
    }

    static func content(_ on: Day?, _ own: [JSONMember]) -> Int {
      var hasher = Hasher()
      hasher.combine(on)
      for member in own where member.key != "youth" { hasher.combine(member) }
      return hasher.finalize()
    }
  }

  /// What the carnet holds, as far as an import asks.
  package struct Carnet {
    /// By id, the lines of imports.
    package var lines: [String: Line] = [:]
    /// What identifiers made of names are stirred with: the one to use, then those of other devices.
    package var secrets: [String] = []
    /// Youths that have an event of their own.
    package var youths: (String) -> Bool = { _ in false }
    package var names: [ImportedNames] = []
    /// What is known of a youth besides the names.
    package var known: (String) -> Acquaintance? = { _ in nil }
    /// The identity last given, by key.
    package var identity: (String) -> [String: String] = { _ in [:] }
    /// Every value ever given to a youth under a key of the identity.
    package var given: (_ youth: String, _ key: String) -> [String] = { _, _ in [] }
    /// Youths whose identity is erased, never to come back.
    package var erased: Set<String> = []
    /// Whether a youth opposes the use of what describes them: nothing of it is added.
    package var opposed: (String) -> Bool = { _ in false }

    package init() {}

    /// What earlier imports said of each youth.
    var profiles: [String: Set<Int>] {
      lines.values.reduce(into: [:]) { profiles, line in
        guard line.isProfile, let youth = line.youth else { return }
        profiles[youth, default: []].insert(line.content)
      }
    }
  }
}
