/// What `aide` says of a kind of finding, whatever the carnet.
struct FindingHelp {
  /// A line without capital or full stop.
  let summary: String
  /// How it comes about and what it does to the figures.
  let effect: String
  /// What to do.
  let remedy: String

  init(_ summary: String, _ effect: String, _ remedy: String) {
    (self.summary, self.effect, self.remedy) = (summary, effect, remedy)
  }
}
