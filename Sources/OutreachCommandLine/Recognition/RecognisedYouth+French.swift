internal import Outreach

extension Candidate {
  /// The likeness that the specification calls near: a name cut short or turned round is one more guess.
  var isNear: Bool { resemblance >= .word }
}

extension RecognisedYouth {
  /// Whether whoever typed a name should see them.
  var isWorthShowing: Bool {
    candidate.isNear || candidate.probability >= Candidate.threshold
  }

  /// `7K3Q « Yaya » : même surnom ; …`: for the counsellor's own screen.
  func line(_ roster: Roster, on day: Day, login: String?) -> String {
    roster.code(of: youth) + " " + quoted(candidate.name.text) + " : "
      + reasons(on: day, login: login)
  }

  /// `même surnom ; vu·e il y a 9 mois (Villeneuve) par un·e collègue ; 17-18 ans`: never a name.
  func reasons(on day: Day, login: String?) -> String {
    var parts = [candidate.resemblance.french(candidate.name.part)]
    if let seen = known.lastSeen {
      parts.append(
        Agreement.of("vu·e ", with: known.gender) + FrenchDate.ago(seen.on, today: day)
          + (seen.place.map { " (" + $0 + ")" } ?? "")
          + (seen.staff.isEmpty
            ? "" : login.map(seen.staff.contains) == true ? " par vous" : " par un·e collègue"))
    } else {
      parts.append(Agreement.of("pas encore rencontré·e", with: known.gender))
    }
    if let ages = known.birth?.ages(on: day) {
      parts.append(
        (ages.count == 1 ? "\(ages.lowerBound)" : "\(ages.lowerBound)-\(ages.upperBound)")
          + "\u{A0}ans"
          + (candidate.birth == .differs ? ", âge différent" : ""))
    }
    if let gender = known.gender {
      parts.append(gender + (candidate.gender == .differs ? ", genre différent" : ""))
    }
    if let place = candidate.places.french { parts.append(place) }
    return parts.joined(separator: " ; ")
  }
}

extension NameResemblance {
  fileprivate func french(_ part: KnownPerson.Name.Part) -> String {
    let name =
      switch part {
      case .alias: "surnom"
      case .firstName: "prénom"
      case .lastName: "nom de famille"
      case .wholeName: "nom entier"
      }
    return switch self {
    case .same: "même " + name
    case .sound: name + " qui sonne pareil"
    case .spelling: name + " qui s’écrit presque pareil"
    case .word: "une partie du " + name
    case .beginning: name + " qui commence pareil"
    case .inversion: name + " à l’envers"
    case .diminutive, .ending: "diminutif du " + name
    }
  }
}

extension Candidate.Surroundings {
  fileprivate var french: String? {
    switch self {
    case .area: "même lieu ou quartier"
    case .action: "même action"
    case .commune: "même commune"
    case .elsewhere, .unknown: nil
    }
  }
}

extension FrenchDate {
  /// `aujourd’hui`, `hier`, `il y a 9 jours`, `il y a 5 semaines`, `il y a 9 mois`, `il y a 2 ans`.
  static func ago(_ day: Day, today: Day) -> String {
    let days = today.days(since: day)
    var months = days / 31
    while today.isAtLeast(months: months + 1, after: day) { months += 1 }
    return switch days {
    case ...0: "aujourd’hui"
    case 1: "hier"
    case 2..<14: "il y a \(days) jours"
    case 14..<63: "il y a \(days / 7) semaines"
    default: months < 24 ? "il y a \(months) mois" : "il y a \(months / 12) ans"
    }
  }
}
