internal import Outreach
internal import OutreachJournal

/// Whether the codes that a report is restricted to can be anybody's: a slip would print a report of zeros.
struct RestrictionCheck {
  private let request: ReportRequest
  private let symbols: SymbolTable

  init(_ request: ReportRequest, _ reading: Reading) {
    self.request = request
    symbols = reading.ledger.symbols
  }

  /// Refuses a word outside a closed list; warns of a code that is neither declared nor in any event.
  func run(_ environment: Environment) throws(UsageError) {
    for filter in request.only {
      let words = Self.words(filter.dimension, request.vocabulary)
      if words.contains(filter.code) { continue }
      let nearest = NearestName.of(filter.code, among: words)
      if isClosed(filter.dimension) {
        throw .refused(
          place: "--seulement",
          found: quoted(filter.code) + " n’est pas une valeur de "
            + quoted(filter.dimension.rawValue),
          expected: nearest.map { "la plus proche : " + quoted($0) }
            ?? "attendu : " + alternatives(words), remedy: nil)
      }
      if symbols.find(filter.code) != nil { continue }
      environment.note(
        "attention : aucun événement ne dit \(filter.dimension.rawValue)=\(filter.code)"
          + (nearest.map { " ; le code le plus proche : " + quoted($0) } ?? ""))
    }
  }

  private func isClosed(_ dimension: Dimension) -> Bool {
    dimension == .genre || dimension == .age || dimension == .lien
  }

  /// The codes that are known beforehand; none where only the events tell them.
  static func words(_ dimension: Dimension, _ vocabulary: Vocabulary) -> [String] {
    switch dimension {
    case .genre: vocabulary.codes(.genders)
    case .age: AgeBand.allCases.map(\.rawValue)
    case .lien: ["inconnu", "perdu-de-vue"]
    case .approche: vocabulary.codes(.approaches)
    case .zone, .placeZone: vocabulary.codes(.zones)
    default: []
    }
  }
}
