internal import Outreach

/// Why something was cancelled, undone or ended, in a code: free text has no place in a journal, nor on a command line.
enum Motive {
  /// The code typed at `place`: words of small letters and digits joined by dashes, 40 characters at most.
  static func read(_ text: String, at place: String = "--motif") throws(UsageError) -> JSONValue {
    let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isCode = words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
    guard isCode, text.utf8.count <= 40 else {
      throw .refused(
        place: place, found: "un motif est un mot ou un code, pas une phrase",
        expected: "attendu : lettres sans accent, chiffres et tirets, 40 au plus (bus-supprime)",
        remedy: "Ce qui concerne une personne se met dans une note")
    }
    return .string(text)
  }
}
