/// Two persons who may be one, and why.
package struct LookAlike: Equatable, Sendable {
  /// Two names, one of each, that are alike.
  package struct NamePair: Equatable, Sendable {
    package let first: KnownPerson.Name
    package let second: KnownPerson.Name
    package let likeness: NameLikeness
  }

  /// How one characteristic compares.
  package enum Comparison: String, Equatable, Sendable {
    /// The same as far as it is known.
    case agrees
    /// An age that was only said, a year off.
    case near
    /// One of the two, or both, did not say.
    case unknown
  }

  package let first: KnownPerson
  package let second: KnownPerson
  /// The names alike, the one that says the most first; one or two.
  package let names: [NamePair]
  package let birth: Comparison
  package let gender: Comparison
  package let commune: Comparison
  /// How many third persons of the carnet would be as much alike, had names, births, genders and communes
  /// nothing to do with one another.
  package let expected: Double

  /// The ids of the two, that a link would join.
  package var youths: (String, String) { (first.youths[0], second.youths[0]) }

  /// A mark for all that the two have in common, to rank what chance explains as little.
  var common: Int {
    names.reduce(0) { $0 + 2 + $1.likeness.rawValue }
      + [birth, gender, commune].count { $0 == .agrees }
  }
}
