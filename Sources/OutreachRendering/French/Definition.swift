/// What a word of a report means, for someone who reads nothing else.
package struct Definition: Equatable, Sendable {
  /// "Repéré·e".
  package let term: String
  /// What follows the colon: no capital, a full stop at the end.
  package let sentence: String

  package init(_ term: String, _ sentence: String) {
    self.term = term
    self.sentence = sentence
  }
}
