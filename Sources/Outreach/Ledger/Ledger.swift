/// The set of events read, each once, in the compact form that figures are computed from.
public struct Ledger: Sendable {
  /// A correction and what its target becomes.
  package struct Correction: Sendable {
    /// Place of the correction among the facts.
    package let place: Int
    /// Place of the corrected fact.
    package let target: Int
    /// The fact as it should have been, with the target's own id and moment.
    package let replacement: Fact
  }

  /// An event that speaks of another one.
  package struct Reference: Sendable {
    package let place: Int
    /// Place of the event it speaks of; `nil` when that one is not there.
    package let target: Int?
  }

  package let symbols: SymbolTable
  package let tables: LedgerTables
  /// Every event read, in reading order.
  package let facts: [Fact]
  package let corrections: [Correction]
  package let retractions: [Reference]
  /// Every event that has a target, retractions and corrections included.
  package let references: [Reference]
  /// Place of the referral of each of `tables.resolutions`.
  package let referrals: [Int?]
  /// What is wrong or doubtful, by file and offset.
  package let findings: [LineFinding]
}

extension LedgerBuilder {
  /// The ledger of all that was read; `line` gives back a line's bytes, to compare events that share an id.
  package consuming func finish(line: (Source) -> [UInt8]) -> Ledger {
    let index = dropDuplicates(line: line)
    explainDamage()
    var retractions: [Ledger.Reference] = []
    var references: [Ledger.Reference] = []
    var referrals = [Int?](repeating: nil, count: tables.resolutions.count)
    var corrections: [Ledger.Correction] = []
    for place in facts.indices {
      let target: EventID
      switch facts[place].content {
      case .retraction(let number), .followUpClosed(let number):
        target = tables.targets[Int(number)]
      case .resolved(let number): target = tables.resolutions[Int(number)].target
      case .correction(let number): target = self.corrections[Int(number)].target
      default: continue
      }
      let reference = Ledger.Reference(place: place, target: index.find(target, in: facts))
      references.append(reference)
      if reference.target == nil {
        findings.append(LineFinding(facts[place].source, .unresolvedTarget))
      }
      switch facts[place].content {
      case .retraction: retractions.append(reference)
      case .resolved(let number): referrals[Int(number)] = reference.target
      case .correction(let number):
        if let target = reference.target {
          corrections += correction(at: place, of: target, with: self.corrections[Int(number)].text)
        }
      default: break
      }
    }
    // A correction may itself have brought a resolution, whose referral is looked up the same way.
    for number in referrals.count..<max(referrals.count, tables.resolutions.count) {
      referrals.append(index.find(tables.resolutions[number].target, in: facts))
    }
    findings.sort { ($0.file, $0.offset) < ($1.file, $1.offset) }
    return Ledger(
      symbols: symbols, tables: tables, facts: facts, corrections: corrections,
      retractions: retractions, references: references, referrals: referrals, findings: findings)
  }

  private mutating func correction(
    at place: Int, of target: Int, with text: [UInt8]
  ) -> [Ledger.Correction] {
    guard facts[target].type?.isFact == true else {
      findings.append(LineFinding(facts[place].source, .correctsNoFact))
      return []
    }
    do throws(FieldCapture.Refusal) {
      let replacement = try corrected(facts[target], with: text)
      return [Ledger.Correction(place: place, target: target, replacement: replacement)]
    } catch {
      findings.append(LineFinding(facts[place].source, error.problem))
      return []
    }
  }

  // Events are a set keyed by id: the same line again counts once, two different ones are both set aside.
  private mutating func dropDuplicates(line: (Source) -> [UInt8]) -> EventIndex {
    var index = EventIndex(capacity: facts.count)
    var dropped = Set<Int>()
    var conflicting = Set<Int>()
    for place in facts.indices {
      guard let first = index.find(facts[place].id, in: facts) else {
        index.insert(facts[place].id, at: place)
        continue
      }
      dropped.insert(place)
      if !Self.same(line(facts[first].source), line(facts[place].source)) {
        conflicting.insert(first)
        conflicting.insert(place)
      }
    }
    guard !dropped.isEmpty else { return index }
    for place in conflicting {
      findings.append(LineFinding(facts[place].source, .conflictingIdentifier))
    }
    dropped.formUnion(conflicting)
    facts = facts.indices.lazy.filter { !dropped.contains($0) }.map { [facts] in facts[$0] }
    index = EventIndex(capacity: facts.count)
    for place in facts.indices { index.insert(facts[place].id, at: place) }
    return index
  }

  // The same event whatever the spelling; number and checksum belong to the copy, not to the event.
  private static func same(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left != right else { return true }
    func content(_ line: [UInt8]) -> JSONValue? {
      guard let members = (try? JSONValue(json: line))?.members else { return nil }
      return JSONValue.object(members.filter { $0.key != "n" && $0.key != "crc" }).sorted
    }
    return content(left) == content(right)
  }

  // A bad line named by a seal of its file is explained; a bad last line is an unfinished write.
  private mutating func explainDamage() {
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
