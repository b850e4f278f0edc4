import BruteForce
import Outreach

extension Ledger {
  /// The facts, their references and what is wrong, a row of text for each, as `StrictJournal` writes them.
  package var rows: [String] {
    let facts = self.facts.indices.map { row(self.facts[$0], at: $0) }
    let references = self.references.map { reference in
      "\(offset(reference.place)) → " + (reference.target.map { "\(offset($0))" } ?? "-")
    }
    let corrections = self.corrections.map {
      "\(offset($0.place)) corrects " + row($0.replacement, at: $0.target)
    }
    let findings = self.findings.map { "\($0.offset) ! \($0.problem.words)" }
    return (facts + references + corrections + findings).inOrder
  }

  private func offset(_ place: Int) -> Int { facts[place].source.offset }

  private func row(_ fact: Fact, at place: Int) -> String {
    let id = "‹" + facts.id(place).text(in: symbols) + "›"
    let type = fact.type?.rawValue ?? "?"
    return "\(fact.source.offset) \(id) \(type) \(fact.at.milliseconds) \(text(fact.on)) "
      + "\(text(fact.youth)) \(content(fact))"
  }

  private func content(_ fact: Fact) -> String {
    switch fact.content {
    case .described(let number):
      var said: [String] = []
      tables.forEachSaid(number) { said.append("\(characteristic($0))=\(text($0.value))") }
      return said.joined(separator: " ")
    case .contact(let number):
      let it = tables.contacts[number]
      let codes = [it.with, it.action, it.approach, it.commune, it.area].map(text)
      let lists = [it.zones, it.staff, it.partners].map(text)
      return (codes + lists).joined(separator: " ")
    case .session(let number):
      let it = tables.sessions[number]
      return "\(text(it.status)) \(it.people) \(it.youths) \(text(it.partners))"
    case .action(let number):
      let it = tables.actions[Int(number)]
      return [
        text(it.action), change(it.title, text), change(it.kind, text), change(it.approaches, text),
        change(it.programmes, text), change(it.partners, text), change(it.until, text),
      ].joined(separator: " ")
    case .referred(let number):
      let it = tables.referrals[number]
      return "\(text(it.partner)) \(it.isAccompaniment)"
    case .resolved(let number):
      let it = tables.resolutions[Int(number)]
      let referral = referrals[Int(number)].map { "\(offset($0))" } ?? "-"
      return "‹\(it.target.text(in: symbols))› \(it.arrived) \(referral)"
    case .device(let number):
      let it = tables.devices[number]
      return "\(text(it.code)) \(text(it.within))"
    case .actionClosed(let symbol), .situation(let symbol), .left(let symbol): return text(symbol)
    case .paused(let until): return text(until)
    case .link(let number):
      let it = tables.pairs[Int(number)]
      return "[\(text(it.0)),\(text(it.1))]"
    // What it speaks of stands in a row of its own.
    case .retraction, .followUpClosed: return "reference"
    case .seal(let number): return "\(tables.seals[Int(number)])"
    case .attempted: return "attempted"
    case .welcomed: return "welcomed"
    case .resumed: return "resumed"
    case .correction: return "correction"
    case .other: return "other"
    }
  }

  private func text(_ symbol: Symbol) -> String { "‹" + symbols.text(symbol) + "›" }

  private func text(_ list: SymbolList) -> String {
    "[" + tables[list].map(text).joined(separator: ",") + "]"
  }

  private func text(_ day: Day) -> String { day == .distant ? "-" : "\(day.number)" }

  private func characteristic(_ said: Said) -> String {
    if let trait = said.trait { return "trait" + text(trait) }
    if said == Said(.allTraits, .unknown) { return "traits" }
    let others: [Characteristic] = [
      .birth, .age, .gender, .commune, .area, .zones, .link, .lastSeen, .informed, .opposed,
    ]
    return others.first { Said($0, said.value) == said }.map { "\($0)" } ?? "?"
  }

  private func text(_ value: CharacteristicValue) -> String {
    switch value {
    case .unknown: "?"
    case .symbol(let symbol): text(symbol)
    case .list(let list): text(list)
    case .bool(let value): "\(value)"
    case .day(let day): text(day)
    case .years(let years): "\(years)"
    case .birth(let year, let month): "\(year)/\(month)"
    }
  }

  private func change<Value>(_ change: Change<Value>, _ text: (Value) -> String) -> String {
    switch change {
    case .kept: "="
    case .cleared: "?"
    case .set(let value): text(value)
    }
  }
}

extension LineFinding.Problem {
  fileprivate var words: String {
    switch self {
    case .damaged(let fault): fault.problem == .tooLong ? "too long" : "damaged"
    case .unfinished: "unfinished"
    case .sealed: "sealed"
    case .inexactSeal: "inexact seal"
    case .missing(let key): "missing " + key
    case .wrongKind(let key): "wrong kind " + key
    case .unknownType: "unknown type"
    case .conflictingIdentifier: "conflicting identifier"
    case .unresolvedTarget: "unresolved target"
    case .correctsNoFact: "corrects no fact"
    }
  }
}
