extension Ledger {
  /// The ledger of what `parts` have read, in that order; `line` gives back the bytes of a line that holds
  /// that identifier, to compare events that share it, and throws when it cannot.
  package init<Failure: Error>(
    _ parts: consuming [LedgerBuilder], line: (Source, String) throws(Failure) -> [UInt8]
  ) throws(Failure) {
    var all = parts.isEmpty ? LedgerBuilder() : parts.removeFirst()
    var facts = FactList()
    facts.append(all.takeFacts(), all.takeIDs(), aside: all.aside)
    while !parts.isEmpty {
      var part = parts.removeFirst()
      let numbers = all.absorb(&part)
      facts.append(
        numbers.facts(part.takeFacts()), numbers.ids(part.takeIDs()), aside: part.aside)
    }
    // A copy of a file has its own bad lines, and of the seal in it only one is left afterwards.
    let seals = try all.seals(facts, line: line)
    facts = try all.dropDuplicates(facts, line: line)
    all.explainDamage(seals)
    self = all.ledger(facts)
  }
}

extension LedgerBuilder {
  // Moved out, so that no second copy is ever made of them.
  fileprivate mutating func takeFacts() -> [Fact] {
    defer { facts = [] }
    return facts
  }

  fileprivate mutating func takeIDs() -> [EventID] {
    defer { ids = [] }
    return ids
  }

  fileprivate mutating func ledger(_ facts: FactList) -> Ledger {
    let places = EventPlaces(
      tables.targets + tables.resolutions.map(\.target) + corrections.map(\.target), in: facts)
    var retractions: [Ledger.Reference] = []
    var references: [Ledger.Reference] = []
    var referrals = [Int?](repeating: nil, count: tables.resolutions.count)
    var corrected: [Ledger.Correction] = []
    for place in facts.references {
      let target: EventID
      let content = facts[place].content
      switch content {
      case .retraction(let number), .followUpClosed(let number):
        target = tables.targets[Int(number)]
      case .resolved(let number): target = tables.resolutions[Int(number)].target
      case .correction(let number): target = corrections[Int(number)].target
      default: continue
      }
      let reference = Ledger.Reference(place: place, target: places.place(of: target))
      references.append(reference)
      if reference.target == nil {
        findings.append(LineFinding(facts[place].source, .unresolvedTarget))
      }
      switch content {
      case .retraction: retractions.append(reference)
      case .resolved(let number): referrals[Int(number)] = reference.target
      case .correction(let number):
        if let target = reference.target {
          corrected += correction(
            facts[place], at: place, of: (target, facts[target]),
            with: corrections[Int(number)].text)
        }
      default: break
      }
    }
    // A correction may itself have brought a resolution, whose referral is looked up the same way.
    let brought = Array(tables.resolutions.dropFirst(referrals.count)).map(\.target)
    let added = EventPlaces(brought, in: facts)
    referrals += brought.map(added.place)
    findings.sort { ($0.file, $0.offset) < ($1.file, $1.offset) }
    return Ledger(
      symbols: symbols, tables: tables, facts: facts, corrections: corrected,
      retractions: retractions, references: references, referrals: referrals, findings: findings)
  }

  private mutating func correction(
    _ fact: Fact, at place: Int, of target: (place: Int, fact: Fact), with text: [UInt8]
  ) -> [Ledger.Correction] {
    guard target.fact.type?.isFact == true else {
      findings.append(LineFinding(fact.source, .correctsNoFact))
      return []
    }
    do throws(FieldCapture.Refusal) {
      let replacement = try corrected(target.fact, with: text)
      return [Ledger.Correction(place: place, target: target.place, replacement: replacement)]
    } catch {
      findings.append(LineFinding(fact.source, error.problem))
      return []
    }
  }

  // Events are a set keyed by id: the same line again counts once, different ones are all set aside, each
  // once however often it stands.
  fileprivate mutating func dropDuplicates<Failure: Error>(
    _ facts: FactList, line: (Source, String) throws(Failure) -> [UInt8]
  ) throws(Failure) -> FactList {
    var seen = IDFilter(expecting: facts.count)
    var suspects: [EventID] = []
    for part in facts.parts.indices {
      for id in facts.ids(part: part) where !seen.insert(id) { suspects.append(id) }
    }
    var dropped = Set<Int>()
    for places in EventPlaces(suspects, in: facts).repeated {
      let id = facts.id(places[0]).text(in: symbols)
      var variants: [(place: Int, line: [UInt8])] = []
      for place in places {
        let line = try line(facts[place].source, id)
        if !variants.contains(where: { Self.same($0.line, line) }) {
          variants.append((place, line))
        }
      }
      dropped.formUnion(places.dropFirst())
      guard variants.count > 1 else { continue }
      dropped.insert(places[0])
      for variant in variants {
        findings.append(LineFinding(facts[variant.place].source, .conflictingIdentifier))
      }
    }
    return dropped.isEmpty ? facts : facts.without(dropped)
  }

  // The same event whatever the spelling; number and checksum belong to the copy, not to the event.
  private static func same(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left != right else { return true }
    // Compared as bytes: two texts of one look may be different ones.
    func content(_ line: [UInt8]) -> [UInt8]? {
      guard let members = (try? JSONValue(json: line))?.members else { return nil }
      let kept = JSONValue.object(members.filter { $0.key != "n" && $0.key != "crc" })
      return Array(kept.sorted.compact.utf8)
    }
    return content(left) == content(right)
  }

  // A bad line named by a seal of its file is explained; a bad last line is an unfinished write, and so is
  // the one that it was about to seal.
  fileprivate mutating func explainDamage(_ seals: [(file: Int, bytes: Range<Int>)]) {
    var next: DamagedLine?
    for bad in damaged.sorted(by: { $1.source < $0.source }) {
      let sealed = seals.contains { seal in
        seal.file == bad.source.file && seal.bytes.lowerBound <= bad.source.offset
          && bad.end <= seal.bytes.upperBound
      }
      let isUnfinished = bad.isLast || next.map(bad.precedes) ?? false
      let problem: LineFinding.Problem =
        sealed ? .sealed : isUnfinished ? .unfinished : .damaged(bad.fault)
      next = isUnfinished && bad.isTornSeal ? bad : nil
      findings.append(LineFinding(bad.source, problem))
    }
  }
}
