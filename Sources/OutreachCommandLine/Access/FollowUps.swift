internal import Outreach

/// The follow-ups that nobody has closed yet.
struct FollowUps {
  private let fields: FieldReading
  private let open: [Event]

  /// Those that stand now.
  init(_ fields: FieldReading) throws {
    self.fields = fields
    let closed = Set(try fields.roster.events(.followUpClosed).compactMap { $0["target"]?.text })
    open = try fields.roster.events(.followUpOpened).filter { !closed.contains($0.id) }
  }

  /// The one whose id is `typed` or ends with it; refused with what is open when none or several match.
  func open(_ typed: String) throws(Failure) -> Event {
    let folded = typed.uppercased()
    let matching = open.filter { event in
      event.id == typed || folded.utf8.count >= 4 && event.id.uppercased().hasSuffix(folded)
    }
    if matching.count == 1 { return matching[0] }
    throw Failure(
      .badData, at: "suite",
      matching.isEmpty
        ? "aucune suite ouverte de cet identifiant" : "\(matching.count) suites finissent ainsi",
      expected: "attendu : l’identifiant d’une suite ouverte",
      remedy: open.isEmpty
        ? nil
        : "Ouvertes : " + (matching.isEmpty ? open : matching).map(words).joined(separator: " ; "))
  }

  private func words(_ event: Event) -> String {
    let due = event["due"]?.text.flatMap { Day(iso: $0) }.map {
      ", échéance " + FrenchDate.short($0)
    }
    return event.id + " (" + (event["owner"]?.text ?? "") + (due ?? "") + ")"
  }
}
