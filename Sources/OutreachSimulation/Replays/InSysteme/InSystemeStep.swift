/// What a youth of the replay may come to, in the order in which it happens.
enum InSystemeStep: CaseIterable, Sendable {
  /// Welcomed at a Mission Locale.
  case accueil
  /// Arrived at a partner's accompaniment instead.
  case accompagnement
  case pacea
  /// Within a PACEA.
  case garantieJeunes
  case formation
  case emploi
  case serviceCivique

  /// The code of the situation found; `nil` for another kind of step.
  var situation: String? {
    switch self {
    case .formation: "formation"
    case .emploi: "emploi"
    case .serviceCivique: "service-civique"
    case .accueil, .accompagnement, .pacea, .garantieJeunes: nil
    }
  }
}
