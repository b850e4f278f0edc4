/// A name with a digit in it, which only the same name is like.
package struct NumberedName: Sendable {
  private let letters: [Unicode.Scalar]

  /// `nil` when `text` has no digit.
  package init?(_ text: String) {
    let name = FoldedName(text)
    guard name.isNumbered else { return nil }
    letters = name.letters
  }

  /// Whether it may be `name`, alone or with another name after it.
  package func mayBegin(with name: String) -> Bool {
    // Most names begin with another letter, which needs no folding to tell.
    if let first = name.unicodeScalars.first,
      ("A"..."Z").contains(first) || ("a"..."z").contains(first),
      letters.first?.value != first.value | 0x20
    {
      return false
    }
    return letters.starts(with: FoldedName(name).letters)
  }
}
