/// Something that cannot be so about an event that stands, at the place of its line.
package struct FactDoubt: Sendable {
  /// What cannot be.
  package enum Problem: Equatable, Sendable {
    /// A contact before the youth's birth, `2007` or `2007-05`.
    case contactBeforeBirth(birth: String)
    /// An exit, and a first contact only later.
    case exitBeforeContact(first: Day)
    /// A contact after the exit for a death.
    case contactAfterDeath(Day)
    /// A device that ends before it begins.
    case deviceEndsBeforeStart
    /// Another birth than that of a youth said to be the same person.
    case differentBirths(own: String, other: String, youth: String)
    /// Another birth than the one said before of the same youth.
    case changedBirth(before: String, after: String)
    /// A birth and an age said that are more than a year apart.
    case contradictoryAge(birth: String, years: Int, on: Day)
    /// Retractions that retract each other.
    case retractionCycle
  }

  package let source: Source
  package let problem: Problem
}
