extension String {
  /// The same text as the beginning of a sentence.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
