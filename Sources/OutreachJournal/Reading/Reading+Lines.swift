package import Outreach

extension Reading {
  /// The events at `places` of the ledger, whole, as their files hold them now, in that order.
  ///
  /// Many are read faster than one by one: file after file, a block at a time, on every core.
  package func events(at places: [Int]) throws(JournalError) -> [Event] {
    let order = places.indices.map { (rank: $0, source: ledger.facts[places[$0]].source) }
      .sorted { $0.source < $1.source }
    return try inPieces(places.count, atLeast: 256) { piece throws(JournalError) in
      try events(order[piece], places)
    }.sorted { $0.rank < $1.rank }.map(\.event)
  }

  private func events(
    _ order: ArraySlice<(rank: Int, source: Source)>, _ places: [Int]
  ) throws(JournalError) -> [(rank: Int, event: Event)] {
    var lines = LineFetching(on: storage)
    defer { lines.close() }
    var events: [(rank: Int, event: Event)] = []
    for (rank, source) in order {
      let id = ledger.facts.id(places[rank]).text(in: ledger.symbols)
      let line = try lines.line(at: source.offset, of: path(source.file), holding: id)
      guard let event = Event(line: line) else {
        throw .changedMeanwhile(path: path(source.file))
      }
      events.append((rank, event))
    }
    return events
  }
}
