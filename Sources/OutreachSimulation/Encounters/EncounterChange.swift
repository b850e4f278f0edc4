/// How what is said of a youth at a second encounter departs from what was noted at the first.
package enum EncounterChange: String, CaseIterable, Sendable {
  case accent, `case`, hyphen, slip, homophone, truncation, inversion, diminutive
  /// The name as it was; the age a year off.
  case age

  /// How many of a hundred second encounters have it.
  package var share: Int {
    switch self {
    case .slip: 22
    case .homophone: 16
    case .accent, .case: 13
    case .hyphen, .truncation: 10
    case .inversion, .age: 6
    case .diminutive: 4
    }
  }

  static let table = Weights(allCases.map { ($0, $0.share) })
}
