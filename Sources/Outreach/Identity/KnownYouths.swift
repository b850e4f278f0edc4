/// Every youth that a standing event speaks of, with the places of those events: four bytes an event.
package struct KnownYouths: Sendable {
  /// The youths, in no order.
  package let symbols: [Symbol]
  private let table: SymbolTable
  private let groups: PersonGroups

  /// Those of whom the events of `ledger` speak as `live` has them.
  package init(_ ledger: Ledger, _ live: LiveEvents) {
    table = ledger.symbols
    let groups = PersonGroups(ledger.facts.parts, persons: table.count) { place in
      guard let fact = live[place], !fact.youth.isNone else { return nil }
      return fact.youth.index
    }
    symbols = (0..<UInt32(table.count)).lazy.map(Symbol.init).filter { symbol in
      var isKnown = false
      groups.forEachPlace(of: Int(symbol.index)) { _ in isKnown = true }
      return isKnown
    }
    self.groups = groups
  }

  /// The ids of all, in no order.
  package var ids: [String] { symbols.map(table.text) }

  package func contains(_ youth: String) -> Bool { !places(of: youth).isEmpty }

  /// The same by symbol.
  package func contains(_ youth: Symbol) -> Bool {
    var isKnown = false
    groups.forEachPlace(of: Int(youth.index)) { _ in isKnown = true }
    return isKnown
  }

  /// The places of the standing events about one youth, in reading order.
  package func places(of youth: String) -> [Int] {
    table.find(youth).map(places) ?? []
  }

  /// The same by symbol.
  package func places(of youth: Symbol) -> [Int] {
    var places: [Int] = []
    groups.forEachPlace(of: Int(youth.index)) { places.append($0) }
    return places
  }

  /// The ids that end with `end`, capitals and small letters being the same, in order.
  package func ids(endingWith end: String) -> [String] {
    let end = Array(end.uppercased().utf8)
    return symbols.filter { symbol in
      let id = table.bytes(symbol)
      return id.count >= end.count
        && zip(id.reversed(), end.reversed()).allSatisfy { Self.capital($0) == $1 }
    }.map(table.text).sorted()
  }

  /// The shortest end, of four characters or more, that tells `youth`, known or not, from all others.
  package func shortestEnd(of youth: String) -> String {
    let id = Array(youth.utf8)
    var shared = 3
    for symbol in symbols {
      let other = table.bytes(symbol)
      guard other.suffix(shared + 1).elementsEqual(id.suffix(shared + 1)), other != id else {
        continue
      }
      shared = zip(other.reversed(), id.reversed()).prefix { $0 == $1 }.count
    }
    return String(decoding: id.suffix(shared + 1), as: UTF8.self)
  }

  private static func capital(_ byte: UInt8) -> UInt8 {
    (97...122).contains(byte) ? byte - 32 : byte
  }
}
