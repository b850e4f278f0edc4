/// Whom a verb is for: the headings of the list of verbs, in its order.
package enum VerbGroup: CaseIterable, Sendable {
  /// The counsellor, on the ground and at the desk.
  case counsellor
  /// The coordinator, who reports.
  case coordinator
  /// The evaluator, who studies.
  case evaluator
  /// Whoever keeps the carnet sound.
  case upkeep
  /// Help itself.
  case help

  /// The heading, without colon.
  package var title: String {
    switch self {
    case .counsellor: "Noter et accompagner"
    case .coordinator: "Piloter et rendre compte"
    case .evaluator: "Étudier"
    case .upkeep: "Garder le carnet sain"
    case .help: "Aide"
    }
  }
}
