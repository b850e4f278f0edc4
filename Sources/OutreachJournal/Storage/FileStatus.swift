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
  /// Whether other users may use it.
  package var isOpen: Bool

  package init(
    kind: Kind, size: Int = 0, names: Int = 1, isOwn: Bool = true, isOpen: Bool = false
  ) {
    (self.kind, self.size, self.names) = (kind, size, names)
    (self.isOwn, self.isOpen) = (isOwn, isOpen)
  }
}
