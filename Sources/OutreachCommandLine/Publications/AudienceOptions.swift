internal import Outreach

/// For whom a report is frozen: said each time, since nothing can be taken back from those who have read it.
enum AudienceOptions {
  static let all = Audience.allCases.map { Option.flag($0.rawValue, help: $0.french) }

  /// The only one given.
  static func audience(_ arguments: ParsedArguments) throws(UsageError) -> Audience {
    let given = zip(Audience.allCases, all).filter { arguments.flag($1) }.map(\.0)
    guard let audience = given.first, given.count == 1 else {
      throw .refused(
        place: "figer",
        found: given.isEmpty
          ? "il faut dire pour qui" : "ce qui est figé l’est pour un seul public",
        expected: "attendu : " + alternatives(Audience.allCases.map { "--" + $0.rawValue }),
        remedy: nil)
    }
    return audience
  }
}

extension Audience {
  /// The line of help, without capital or full stop.
  fileprivate var french: String {
    switch self {
    case .open: "pour tout le monde : aucun nombre de 1 à 10, rien qui permette d’en retrouver un"
    case .partners: "pour des partenaires : aucun nombre de 1 à 4, de même"
    case .funder: "pour un financeur, sous convention : tous les nombres"
    case .house: "pour la structure elle-même : tous les nombres"
    }
  }
}
