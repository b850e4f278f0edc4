package import Outreach

extension Reading {
  /// The youths whose descriptions `post` has reduced, each with the moment until which.
  package func reduced(by post: Post, _ live: LiveEvents) throws(JournalError) -> [String: Instant]
  {
    let own = try ownFiles(post)
    let places = ledger.facts.indices.filter { place in
      let fact = ledger.facts[place]
      return fact.type == .identityErased && own.contains(fact.source.file) && live[place] != nil
    }
    var reduced: [String: Instant] = [:]
    for event in try events(at: places) where event.isReduced {
      guard let youth = event["youth"]?.text else { continue }
      reduced[youth] = max(event.at, reduced[youth] ?? event.at)
    }
    return reduced
  }

  /// Whether a line that `post` had reduced is there again as it once was, or may be: two lines of one id are told
  /// apart by nobody here.
  package func holdsAgain(
    _ reduced: [String: Instant], of post: Post
  ) throws(JournalError) -> Bool {
    let own = try ownFiles(post)
    let isDoubtful = ledger.findings.contains {
      $0.problem == .conflictingIdentifier && own.contains($0.file)
    }
    if isDoubtful { return true }
    func isOld(_ place: Int, of target: Int) -> Bool {
      let (fact, described) = (ledger.facts[place], ledger.facts[target])
      guard case .described = described.content, own.contains(fact.source.file) else {
        return false
      }
      return reduced[ledger.symbols.text(described.youth)].map { fact.at <= $0 } ?? false
    }
    let places =
      ledger.facts.indices.filter { isOld($0, of: $0) }
      + ledger.corrections.filter { isOld($0.place, of: $0.target) }.map(\.place)
    return try events(at: places).contains { !$0.isReduced }
  }

  private func ownFiles(_ post: Post) throws(JournalError) -> Set<Int> {
    let writers = [post.writer, try ImportedLines.writer(of: post).writer]
    return Set(files.indices.filter { writers.contains(files[$0].writer) })
  }
}
