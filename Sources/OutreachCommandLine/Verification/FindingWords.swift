/// What a finding is in French: what was found, what was expected, what to do.
struct FindingWords: Equatable {
  let found: String
  let expected: String?
  let remedy: String?

  init(_ found: String, expected: String? = nil, remedy: String? = nil) {
    (self.found, self.expected, self.remedy) = (found, expected, remedy)
  }

  /// The three as one text, each part that is there.
  var sentence: String {
    found + (expected.map { " ; " + $0 } ?? "") + (remedy.map { ". " + $0 } ?? "")
  }
}
