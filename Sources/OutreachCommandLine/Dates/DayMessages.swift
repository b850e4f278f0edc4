internal import Outreach
internal import OutreachRendering

extension DayFault {
  /// The French of the fault of `text`, found at `place`; names every form and shows one that works.
  func failure(text: String, isExpected: Bool, place: String?) -> Failure {
    let forms =
      "un jour s’écrit 2026-10-14, 14/10/2026, 14/10, 14, aujourdhui, "
      + (isExpected
        ? "demain, lundi ou « dans 3 jours »"
        : "hier, avant-hier, lundi ou « il y a 3 jours »")
    let usual = isExpected ? 7 : -1
    func failure(_ found: String, expected: String = forms, example: String) -> Failure {
      let option = place.map { $0.hasPrefix("-") ? $0 + " " : "" } ?? ""
      return Failure(
        .usage, at: place, quoted(text) + " " + found, expected: expected,
        remedy: "Exemple : " + option + example)
    }
    switch self {
    case .notADay(let today):
      return failure("n’est pas un jour", example: FrenchDate.slashes(today.adding(days: usual)))
    case .tooEarly(let today):
      return failure(
        "est avant 1900", expected: "attendu : un jour de 1900 ou d’après",
        example: FrenchDate.slashes(today.adding(days: usual)))
    case .noSuchDay(let year, let month, let today):
      return failure(
        "n’existe pas : " + reason(year, month),
        example: FrenchDate.slashes(today.adding(days: usual)))
    case .twoDigitYear(let readings, let today):
      let meant = alternatives(readings.map(FrenchDate.short))
      let likely = readings.last { isExpected ? $0 >= today : $0 <= today }
      return failure(
        "a une année à deux chiffres" + (meant.isEmpty ? "" : " : " + meant),
        example: FrenchDate.slashes(likely ?? today.adding(days: usual)))
    case .inFuture(let day, let today):
      return failure(
        "est à venir : " + FrenchDate.full(day, today: today),
        expected: "un fait est d’aujourd’hui ou d’avant, " + forms,
        example: FrenchDate.slashes(today))
    }
  }

  private func reason(_ year: Int?, _ month: Int?) -> String {
    guard let month else { return "un mois va de 1 à 31" }
    guard (1...12).contains(month) else { return "une année a 12 mois" }
    guard year != 0 else { return "il n’y a pas d’année 0" }
    let name = FrenchCalendar.months[month - 1]
    if let year {
      return "\(name) \(year) a \(YearMonth(year: year, month: month).length) jours"
    }
    return "\(name) a \(month == 2 ? 29 : YearMonth(year: 2001, month: month).length) jours au plus"
  }
}
