/// What a path or an open file is.
package struct FileStatus: Equatable, Sendable {
  /// The kinds that are told apart.
  package enum Kind: Sendable {
    case file, folder, link, other
  }

  package var kind: Kind
  /// In bytes.
  package var size: Int
  /// How many names it has.
  package var names: Int
  /// Whether it belongs to the user who runs the program.
  package var isOwn: Bool

  package init(kind: Kind, size: Int = 0, names: Int = 1, isOwn: Bool = true) {
    (self.kind, self.size, self.names, self.isOwn) = (kind, size, names, isOwn)
  }
}
