package import Outreach

extension Reading {
  /// The ledger of the events at `places` alone, as their files hold them now, and after them of `events`.
  package func excerpt(_ places: [Int], with events: [Event]) throws(JournalError) -> Ledger {
    var text: [UInt8] = []
    var lines = LineFetching(on: storage)
    defer { lines.close() }
    for place in places {
      let source = ledger.facts[place].source
      let id = ledger.facts.id(place).text(in: ledger.symbols)
      // The file may have been written anew since.
      text += try lines.line(at: source.offset, of: path(source.file), holding: id) + [0x0A]
    }
    text += events.flatMap(\.line)
    var builder = LedgerBuilder()
    text.withUnsafeBufferPointer { builder.read($0, file: 0) }
    return builder.finish { source in Array(text[source.offset...].prefix { $0 != 0x0A }) }
  }
}
