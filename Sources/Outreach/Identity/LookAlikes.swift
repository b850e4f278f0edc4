/// The pairs of persons who look alike: something alike in what they are called, nothing that tells them
/// apart, and more than chance would give.
///
/// Chance: of the third persons who bear a name as much alike, the share with the same birth, gender and
/// commune, as far as the two agree on them.
package struct LookAlikes: Sendable {
  /// How many third persons may be as much alike.
  package static let limit = 1.0
  /// A name that more bear says nothing alone.
  package static let commonName = 2000

  /// The pairs, the least likely by chance first, to the tenth, then those with the most in common.
  package let pairs: [LookAlike]
  /// How many names are too common to say anything alone.
  package let commonNames: Int

  /// Among `people`, no two of whom share a youth; `distinct` are pairs of youths known to be two persons.
  package init(_ people: [KnownPerson], distinct: [(String, String)] = []) {
    let search = LookAlikeSearch(people, distinct)
    commonNames = search.commonNames
    pairs = search.places().compactMap { search.lookAlike(Int($0), Int($1)) }.sorted { one, other in
      // Chance is no better known than to the tenth: what they have in common weighs more.
      let (left, right) = (Int(one.expected * 10), Int(other.expected * 10))
      return (left, other.common, one.expected, one.youths.0, one.youths.1)
        < (right, one.common, other.expected, other.youths.0, other.youths.1)
    }
  }
}
