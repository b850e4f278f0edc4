/// A command line that works as it stands, and what it does.
package struct Example: Hashable, Sendable {
  /// What is typed, from `allervers` on.
  package let line: String
  /// What it does, without capital or full stop.
  package let meaning: String

  /// `line` typed at a shell does `meaning`.
  package init(_ line: String, _ meaning: String) {
    self.line = line
    self.meaning = meaning
  }
}
