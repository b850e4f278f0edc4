/// Where a duration begins, with what may end it.
public enum DurationOrigin: String, CaseIterable, Sendable {
  /// c1, for the episodes that began in the window.
  case firstContact = "premier-contact"
  /// m, for the episodes mobilised in the window.
  case mobilisation

  /// What ends a path, as an evaluator's competing risks.
  public enum Cause: String, Sendable {
    case mobilise
    /// The droit commun without a mobilisation.
    case accesDirect = "acces-direct"
    case droitCommun = "droit-commun"
    case situation
    case sortieAnticipee = "sortie-anticipee"
    case autreSortie = "autre-sortie"
  }

  /// The causes, in the order of `Observation.cause` and of `SurvivalCurve.Step.incidence`.
  public var causes: [Cause] {
    switch self {
    case .firstContact: [.mobilise, .accesDirect]
    case .mobilisation: [.droitCommun, .situation, .sortieAnticipee, .autreSortie]
    }
  }
}
