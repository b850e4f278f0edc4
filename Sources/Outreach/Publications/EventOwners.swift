/// Which persons' figures each event can move: youths that any link, a correction or a referral ever brought together
/// are looked at together.
struct EventOwners {
  /// Whose figures an event moves.
  enum Owner: Hashable {
    /// Those of the youths that this one stands for.
    case persons(UInt32)
    /// Those of the outings.
    case sessions
    /// Anybody's: what is said of actions.
    case everybody
    /// No figure depends on it.
    case nobody
  }

  private let ledger: Ledger
  private var parents: [UInt32]
  private var targets: [Int: Int] = [:]
  // By the place of a fact: the youths that it is corrected to be of.
  private var corrected: [Int: [Symbol]] = [:]

  init(_ ledger: Ledger) {
    self.ledger = ledger
    parents = Array(0..<UInt32(ledger.symbols.count))
    for reference in ledger.references { targets[reference.place] = reference.target }
    for correction in ledger.corrections {
      corrected[correction.target, default: []].append(correction.replacement.youth)
    }
    for place in ledger.facts.links {
      guard case .link(let pair) = ledger.facts[place].content else { continue }
      let (first, second) = ledger.tables.pairs[Int(pair)]
      join(first, second)
    }
    for place in ledger.facts.references { joinReferral(of: ledger.facts[place]) }
    for correction in ledger.corrections {
      join(correction.replacement.youth, ledger.facts[correction.target].youth)
      joinReferral(of: correction.replacement)
    }
  }

  private mutating func joinReferral(of fact: Fact) {
    guard case .resolved(let number) = fact.content, let referral = ledger.referrals[Int(number)]
    else { return }
    join(fact.youth, ledger.facts[referral].youth)
    for youth in corrected[referral] ?? [] { join(fact.youth, youth) }
  }

  private mutating func join(_ first: Symbol, _ second: Symbol) {
    guard !first.isNone, !second.isNone else { return }
    let (a, b) = (root(first.index), root(second.index))
    parents[Int(max(a, b))] = min(a, b)
  }

  private func root(_ index: UInt32) -> UInt32 {
    var index = index
    while parents[Int(index)] != index { index = parents[Int(index)] }
    return index
  }

  /// The owner of the event at `place`.
  func owner(_ place: Int) -> Owner {
    var place = place
    // No chain of retractions is longer but a cycle, which retracts nothing.
    for _ in 0..<64 {
      let fact = ledger.facts[place]
      switch fact.content {
      case .retraction, .correction:
        guard let target = targets[place] else { return .nobody }
        place = target
      case .link(let pair): return .persons(root(ledger.tables.pairs[Int(pair)].0.index))
      case .session: return .sessions
      case .action, .actionClosed: return .everybody
      default: return fact.youth.isNone ? .nobody : .persons(root(fact.youth.index))
      }
    }
    return .nobody
  }
}
