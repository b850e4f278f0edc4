/// One thing found wrong, and how to see it again.
struct TrialFailure: Sendable {
  let what: String
  /// The case it was found in.
  let place: String
  /// What to type.
  let again: String

  init(_ what: String, at place: String, again: String) {
    (self.what, self.place, self.again) = (what, place, again)
  }

  /// The same for failures that differ by a number, an id or a path alone.
  var kind: String { what.replacing(#/\/[^ ]*|[0-9A-Z]{4,}|[0-9]+/#, with: "…") }
}

extension [TrialFailure] {
  /// One of each kind and how many are like it, the commonest first; at most thirty.
  var summary: [String] {
    let kinds = Dictionary(grouping: self, by: \.kind).values
      .sorted { ($1.count, $0[0].what) < ($0.count, $1[0].what) }
    let shown = kinds.prefix(30).map {
      "\($0.count) × \($0[0].what) [\($0[0].place)]\n      again: \($0[0].again)"
    }
    return shown + (kinds.count > 30 ? ["and \(kinds.count - 30) more kinds"] : [])
  }
}
