/// Somebody known who may be whom one has just met, and why.
package struct Candidate: Equatable, Sendable {
  /// How what is said compares with what is known.
  package enum Agreement: Sendable {
    case agrees
    /// An age a year off.
    case near
    case differs
    /// One of the two did not say.
    case unknown
  }

  /// What two places have in common.
  package enum Surroundings: Sendable {
    case area, action, commune
    /// Nothing, though both are known.
    case elsewhere
    case unknown
  }

  /// The place of the person among those given.
  package let person: Int
  package let name: KnownPerson.Name
  package let resemblance: NameResemblance
  package let birth: Agreement
  package let gender: Agreement
  package let places: Surroundings
  /// How likely it is they, among all who are known and somebody new, 0...1.
  package let probability: Double

  /// From what likelihood on a person is shown to whoever notes an encounter.
  ///
  /// Reading one line too many costs a second, a youth entered twice costs a path cut in two: three chances in
  /// ten are worth the line.
  package static let threshold = 0.3
}
