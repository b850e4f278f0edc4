/// Which youths are one person: the connected components of the live links.
package struct Persons: Sendable {
  // By symbol: the parent in the forest; itself at a root.
  private var parents: [UInt32]

  /// The persons of `ledger` under the links that stand, and those of `linking` besides.
  package init(_ ledger: Ledger, _ live: LiveEvents, linking: [(String, String)] = []) {
    parents = Array(0..<UInt32(ledger.symbols.count))
    for place in ledger.facts.links {
      guard case .link(let pair) = ledger.facts[place].content, live[place] != nil else { continue }
      let (first, second) = ledger.tables.pairs[Int(pair)]
      join(first, second)
    }
    for (first, second) in linking {
      guard let first = ledger.symbols.find(first), let second = ledger.symbols.find(second) else {
        continue
      }
      join(first, second)
    }
  }

  /// The youth that stands for the person whom `youth` is.
  @inline(__always)
  package func person(of youth: Symbol) -> Symbol {
    var index = youth.index
    while parents[Int(index)] != index { index = parents[Int(index)] }
    return Symbol(index: index)
  }

  private mutating func join(_ first: Symbol, _ second: Symbol) {
    let (a, b) = (person(of: first).index, person(of: second).index)
    guard a != b else { return }
    // The smaller root stays, and short paths are kept short on the way.
    parents[Int(max(a, b))] = min(a, b)
    for var index in [first.index, second.index] {
      while parents[Int(index)] != index {
        (parents[Int(index)], index) = (min(a, b), parents[Int(index)])
      }
    }
  }
}
