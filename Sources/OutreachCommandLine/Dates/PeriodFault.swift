package import Outreach

/// Why the options of a period do not give one.
package enum PeriodFault: Equatable, Sendable {
  /// The value of `--mois`, `--trimestre` or `--annee` is none.
  case notOne(Option, text: String, today: Day)
  /// `--du` without `--au`, or the reverse: the option that is not there.
  case boundMissing(Option)
  /// Two ways of saying a period at once.
  case severalKinds([Option])
  /// The last day is before the first.
  case turnedRound(from: Day, to: Day)

  /// The French of the fault.
  var failure: Failure {
    switch self {
    case .notOne(let option, let text, let today):
      let (name, form, example) = wording(option, today)
      return Failure(
        .usage, at: "--" + option.name, quoted(text) + " n’est pas " + name,
        expected: "attendu : " + form, remedy: "Exemple : --\(option.name) \(example)")
    case .boundMissing(let missing):
      let given = missing == .du ? Option.au : .du
      return Failure(
        .usage, at: "--" + given.name, "il manque --\(missing.name)",
        expected: "une période a un premier et un dernier jour, compris tous deux",
        remedy: "Exemple : --du 1/9 --au hier")
    case .severalKinds(let options):
      return Failure(
        .usage, at: options.map { "--" + $0.name }.joined(separator: ", "),
        "plusieurs périodes à la fois",
        expected: "attendu : --mois, --trimestre, --annee, ou --du avec --au",
        remedy: "N’en garder qu’une")
    case .turnedRound(let from, let to):
      return Failure(
        .usage, at: "--du, --au",
        "la période est à l’envers, du \(FrenchDate.long(from)) au \(FrenchDate.long(to))",
        expected: "attendu : le premier jour, puis le dernier",
        remedy: "Peut-être : --du \(to.iso) --au \(from.iso)")
    }
  }

  private func wording(_ option: Option, _ today: Day) -> (String, String, String) {
    switch option {
    case .mois: ("un mois", "AAAA-MM ou dernier", today.yearMonth.iso)
    case .trimestre:
      (
        "un trimestre", "AAAA-T1 à AAAA-T4 ou dernier",
        "\(today.yearMonth.iso.prefix(4))-T\((today.yearMonth.month + 2) / 3)"
      )
    default:
      ("une année", "AAAA, en quatre chiffres, ou derniere", "\(today.yearMonth.iso.prefix(4))")
    }
  }
}
