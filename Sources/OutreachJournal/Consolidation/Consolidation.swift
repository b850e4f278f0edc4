/// What bringing copies of a carnet into it has done.
package struct Consolidation: Equatable, Sendable {
  /// Files that were not there.
  package var new: [String] = []
  /// Files that had become longer elsewhere.
  package var longer: [String] = []
  /// Files that differ from ours of the same name: kept beside, every event of both counting once.
  package var beside: [String] = []
  /// How many files were there already, or shorter.
  package var known = 0
  /// Definitions of programmes that differ from ours, which stay.
  package var otherProgrammes: [String] = []
}
