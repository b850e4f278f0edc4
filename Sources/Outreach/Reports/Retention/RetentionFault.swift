/// A slip in `rgpd` of `carnet.json`.
public enum RetentionFault: Equatable, Sendable {
  /// A delay that is no number of months from 1 to 1200, by its key.
  case months(String)
  /// What should hold keys and holds something else, by its own key.
  case notObject(String)
  /// A key that nothing reads, and those that are read in its place.
  case unknownKey(String, known: [String])
  /// A programme that there is no definition of, and those that there are.
  case unknownProgramme(String, known: [String])
}
