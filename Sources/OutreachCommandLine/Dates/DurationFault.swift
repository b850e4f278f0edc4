/// Why a text is not a duration that can be taken; each names the units accepted there.
package enum DurationFault: Equatable, Sendable {
  /// None of the forms.
  case notOne([DurationUnit])
  /// `3 m` may be minutes or months.
  case bareM(count: Int, [DurationUnit])

  /// The French of the fault of `text`, found at `place`.
  func failure(text: String, place: String?) -> Failure {
    // An option is shown with its value; a question has the value alone.
    func example(_ count: Int, _ unit: DurationUnit) -> String {
      let words = "\(count) \(unit.rawValue)"
      return place.flatMap { $0.hasPrefix("-") ? "\($0)='\(words)'" : nil } ?? words
    }
    switch self {
    case .notOne(let units):
      return failure(
        text, place, "n’est pas une durée", units,
        "Exemple : " + (units.first.map { example($0 == .minute ? 90 : 3, $0) } ?? ""))
    case .bareM(let count, let units):
      let meant = [DurationUnit.minute, .month].filter(units.contains)
      return failure(
        text, place, "est ambigu, des minutes ou des mois", units,
        "Écrire " + alternatives(meant.map { example(count, $0) }))
    }
  }

  private func failure(
    _ text: String, _ place: String?, _ found: String, _ units: [DurationUnit], _ remedy: String
  ) -> Failure {
    Failure(
      .usage, at: place, quoted(text) + " " + found,
      expected: "attendu : un nombre et " + alternatives(units.map(\.rawValue)), remedy: remedy)
  }
}
