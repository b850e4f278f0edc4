/// What is asked of a youth on the day of the second contact, each answer `nil` when there is none.
struct MilolabEntry: Sendable {
  var immersion: Bool?
  var training: Bool?
  var registered: Bool?
  var resources: Bool?
  var housed: Bool?
  var card: Bool?
  var transport: Bool?
  var adviser: String?

  /// Whether anything was answered.
  var isAnswered: Bool {
    adviser != nil
      || [immersion, training, registered, resources, housed, card, transport].contains {
        $0 != nil
      }
  }
}

extension LineBuffer {
  /// The `traits` of an entry into a path.
  mutating func traits(_ entry: MilolabEntry) {
    object("traits") {
      $0.bool("recent-immersion", entry.immersion)
      $0.bool("recent-training", entry.training)
      $0.bool("registered-spe", entry.registered)
      $0.bool("resources", entry.resources)
      $0.bool("housed", entry.housed)
      $0.bool("health-card", entry.card)
      $0.bool("transport", entry.transport)
      $0.text("last-adviser", entry.adviser)
    }
  }
}
