internal import Outreach

extension RetentionFault {
  /// The slip, in the file at `path`.
  func failure(at path: String) -> Failure {
    Failure(
      .badConfiguration, at: path, found, expected: expected,
      remedy: "Corriger ce fichier. Voir : allervers aide rgpd")
  }

  private var found: String {
    switch self {
    case .months(let key): "« rgpd » : \(quoted(key)) n’est pas un nombre de mois"
    case .notObject(let key): quoted(key) + " ne contient pas de délais"
    case .unknownKey(let key, _): "« rgpd » : rien ne lit " + quoted(key)
    case .unknownProgramme(let id, _):
      "« rgpd » : " + quoted(id) + " n’est pas un programme de ce carnet"
    }
  }

  private var expected: String {
    switch self {
    case .months: "attendu : un entier de 1 à 1200"
    case .notObject: "attendu : {\"activeMonths\": 24, \"archiveMonths\": 72}"
    case .unknownKey(let name, let known), .unknownProgramme(let name, let known):
      NearestName.of(name, among: known).map { "le plus proche : " + quoted($0) }
        ?? "attendu : " + alternatives(known)
    }
  }
}
