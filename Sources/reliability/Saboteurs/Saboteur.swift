/// One line of the program made wrong, and the test that must notice.
struct Saboteur: Sendable {
  /// What it takes away, in a few words.
  let name: String
  /// The file, below `Sources`.
  let file: String
  /// The text, once in the file, and what takes its place.
  let old: String
  let new: String
  /// The name of the test.
  let test: String

  init(_ name: String, _ file: String, _ old: String, _ new: String, test: String) {
    (self.name, self.file, self.old, self.new, self.test) = (name, file, old, new, test)
  }
}
