/// What is decided of one youth before the life is made.
struct InSystemeYouth: Sendable {
  /// Lost from sight by the Mission Locale when first met; unknown to it otherwise.
  let isLost: Bool
  /// Closes a first path and is met again at least six months later.
  let returns: Bool
  var isMinor = false
  /// Takes part in an action of raccrochage.
  var isRemobilised = false
  var steps: Set<InSystemeStep> = []

  /// Whether the path reaches the droit commun.
  var arrives: Bool { steps.contains(.accueil) || steps.contains(.accompagnement) }
}
