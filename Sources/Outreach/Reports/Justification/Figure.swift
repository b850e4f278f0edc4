extension Bilan {
  /// What a number of a bilan counts, but for the code, the value or the month that it is of.
  package enum Figure: Hashable, Comparable, Sendable {
    case reperes, personnes, mobilises, droitCommun, apresMobilisation, accesDirect, enSituation
    case sortiesAnticipees, declarees, sansReponse, sansSollicitation, reprises, autresSorties
    case fileActive
    case nonMobilisesAccesDirect, nonMobilisesDeparts, nonMobilisesARevoir
    case nonMobilisesSansNouvelles
    case inscrits
    case horsPublic, horsPublicAge, horsPublicCriteres, horsPublicDejaSuivis
    /// Who is in the base of a rate, and among them who is in its numerator.
    case rate(RateName)
    /// Those of the base of a rate who began less than six months before the cut-off.
    case recent(RateName)
    case contacts, proches, jeunesVus, tentatives
    case seancesTenues, seancesAnnulees, seancesReportees, personnesRencontrees, jeunesRencontres
    case actionsActives, actionsParNature, partenairesActifs
    case device(Step)
    case situation(Step)
    case breakdown(Flow)
    case profileReperes, profileMobilises
    case month(Flow)
  }

  /// A rate, by the name that it has in the report's JSON.
  package enum RateName: String, Comparable, Sendable {
    case mobilisation = "tauxMobilisation"
    case droitCommun = "tauxDroitCommun"
    case sortieAnticipee = "tauxSortieAnticipee"

    package static func < (left: RateName, right: RateName) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// A count of one row of devices or situations.
  package enum Step: Comparable, Sendable {
    case events, eventsMobilises, persons, personsMobilises
  }
}
