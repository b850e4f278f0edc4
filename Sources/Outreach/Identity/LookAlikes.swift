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

  /// The pairs, the least likely by chance first, then those with the most in common, then in order of ids.
  package let pairs: [LookAlike]

  /// Among `people`, no two of whom share a youth; `distinct` are pairs of youths known to be two persons.
  package init(_ people: [KnownPerson], distinct: [(String, String)] = []) {
    let search = LookAlikeSearch(people, distinct)
    pairs = search.places().compactMap { search.lookAlike(Int($0), Int($1)) }.sorted {
      ($0.expected, $1.common, $0.youths.0, $0.youths.1)
        < ($1.expected, $0.common, $1.youths.0, $1.youths.1)
    }
  }
}
