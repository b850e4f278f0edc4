extension Ledger {
  /// The ledger of what `parts` have read, in that order; `line` gives back a line's bytes, to
  /// compare events that share an id.
  package init(_ parts: consuming [LedgerBuilder], line: (Source) -> [UInt8]) {
    var all = parts.isEmpty ? LedgerBuilder() : parts.removeFirst()
    var facts = FactList()
    facts.append(all.takeFacts(), all.takeIDs(), aside: all.aside)
    while !parts.isEmpty {
      var part = parts.removeFirst()
      let numbers = all.absorb(&part)
      facts.append(
        numbers.facts(part.takeFacts()), numbers.ids(part.takeIDs()), aside: part.aside)
    }
    facts = all.dropDuplicates(facts, line: line)
    all.explainDamage(facts)
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

  // Events are a set keyed by id: the same line again counts once, two different ones are both set aside.
  fileprivate mutating func dropDuplicates(
    _ facts: FactList, line: (Source) -> [UInt8]
  ) -> FactList {
    var seen = IDFilter(expecting: facts.count)
    var suspects: [EventID] = []
    for part in facts.parts.indices {
      for id in facts.ids(part: part) where !seen.insert(id) { suspects.append(id) }
    }
    var dropped = Set<Int>()
    for places in EventPlaces(suspects, in: facts).repeated {
      let lines = places.map { line(facts[$0].source) }
      dropped.formUnion(places.dropFirst())
      guard !lines.dropFirst().allSatisfy({ Self.same(lines[0], $0) }) else { continue }
      dropped.insert(places[0])
      for (place, other) in zip(places, lines)
      where place == places[0] || !Self.same(lines[0], other) {
        findings.append(LineFinding(facts[place].source, .conflictingIdentifier))
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

  // A bad line named by a seal of its file is explained; a bad last line is an unfinished write.
  fileprivate mutating func explainDamage(_ facts: FactList) {
    guard !damaged.isEmpty else { return }
    var seals: [(file: Int, bytes: Range<Int>)] = []
    for fact in facts {
      if case .seal(let number) = fact.content {
        seals.append((fact.source.file, tables.seals[Int(number)]))
      }
    }
    for bad in damaged {
      let sealed = seals.contains { seal in
        seal.file == bad.source.file && seal.bytes.lowerBound <= bad.source.offset
          && bad.end <= seal.bytes.upperBound
      }
      let problem: LineFinding.Problem =
        sealed ? .sealed : bad.isLast ? .unfinished : .damaged(bad.fault)
      findings.append(LineFinding(bad.source, problem))
    }
  }
}
