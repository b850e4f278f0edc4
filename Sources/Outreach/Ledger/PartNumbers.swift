/// What the numbers of one part's facts have become in the tables of another.
struct PartNumbers {
  fileprivate var symbols: [Symbol] = []
  fileprivate var lists: [SymbolList] = []
  fileprivate var contacts: [UInt32] = []
  fileprivate var sessions: [UInt32] = []
  fileprivate var referrals: [UInt32] = []
  fileprivate var devices: [UInt32] = []
  // What is added to the numbers of tables that are put one after the other.
  fileprivate var shift = Shifts()

  fileprivate struct Shifts {
    var actions: UInt32 = 0
    var resolutions: UInt32 = 0
    var descriptions: UInt32 = 0
    var characteristics: UInt32 = 0
    var pairs: UInt32 = 0
    var targets: UInt32 = 0
    var seals: UInt32 = 0
    var corrections: UInt32 = 0
  }

  fileprivate func symbol(_ symbol: Symbol) -> Symbol { symbols[Int(symbol.index)] }

  /// The part's identifiers.
  consuming func ids(_ ids: consuming [EventID]) -> [EventID] {
    for index in ids.indices { ids[index] = ids[index].renumbered { symbols[Int($0.index)] } }
    return ids
  }

  /// The part's facts.
  func facts(_ facts: consuming [Fact]) -> [Fact] {
    for index in facts.indices {
      facts[index].youth = symbol(facts[index].youth)
      facts[index].content = content(facts[index].content)
    }
    return facts
  }

  private func content(_ content: Fact.Content) -> Fact.Content {
    switch content {
    case .described(let number): .described(number + shift.descriptions)
    case .contact(let number): .contact(contacts[Int(number)])
    case .session(let number): .session(sessions[Int(number)])
    case .action(let number): .action(number + shift.actions)
    case .actionClosed(let action): .actionClosed(symbol(action))
    case .referred(let number): .referred(referrals[Int(number)])
    case .resolved(let number): .resolved(number + shift.resolutions)
    case .device(let number): .device(devices[Int(number)])
    case .situation(let code): .situation(symbol(code))
    case .left(let reason): .left(symbol(reason))
    case .link(let number): .link(number + shift.pairs)
    case .correction(let number): .correction(number + shift.corrections)
    case .retraction(let number): .retraction(number + shift.targets)
    case .followUpClosed(let number): .followUpClosed(number + shift.targets)
    case .seal(let number): .seal(number + shift.seals)
    case .attempted, .welcomed, .paused, .resumed, .other: content
    }
  }
}

extension LedgerBuilder {
  /// Takes in what `part` read but its facts, and tells what their numbers become.
  mutating func absorb(_ part: inout LedgerBuilder) -> PartNumbers {
    var numbers = PartNumbers()
    let theirs = part.symbols
    numbers.symbols.reserveCapacity(theirs.count)
    for index in 0..<theirs.count {
      numbers.symbols.append(symbols.intern(Symbol(index: UInt32(index)), of: theirs))
    }
    findings += part.findings
    damaged += part.damaged
    numbers.shift.corrections = UInt32(corrections.count)
    corrections += part.corrections.map {
      PendingCorrection(target: $0.target.renumbered(numbers.symbol), text: $0.text)
    }
    tables.absorb(&part.tables, &numbers)
    return numbers
  }
}

extension LedgerTables {
  fileprivate mutating func absorb(_ part: inout LedgerTables, _ numbers: inout PartNumbers) {
    let symbols = numbers.symbols
    func symbol(_ symbol: Symbol) -> Symbol { symbols[Int(symbol.index)] }
    numbers.lists = (0..<part.lists.count).map { index in
      lists.intern(part.lists[SymbolList(index: UInt32(index))].map(symbol)[...])
    }
    let kept = numbers.lists
    func list(_ list: SymbolList) -> SymbolList { kept[Int(list.index)] }
    let details = part.contactDetails.values.map { details in
      var new = details
      new.session = symbol(details.session)
      new.kind = symbol(details.kind)
      new.channel = symbol(details.channel)
      new.initiative = symbol(details.initiative)
      new.themes = list(details.themes)
      return contactDetails.index(of: new)
    }
    numbers.contacts = part.contacts.values.map {
      contacts.index(
        of: ContactCircumstances(
          with: symbol($0.with), action: symbol($0.action), approach: symbol($0.approach),
          commune: symbol($0.commune), area: symbol($0.area), zones: list($0.zones),
          staff: list($0.staff), partners: list($0.partners),
          details: details[Int($0.details)]))
    }
    // Those of no line are the same in every part.
    let shift = UInt32(sessionDetails.count - 1)
    sessionDetails += part.sessionDetails.dropFirst().map { details in
      var new = details
      new.session = symbol(details.session)
      new.action = symbol(details.action)
      new.format = symbol(details.format)
      new.commune = symbol(details.commune)
      new.area = symbol(details.area)
      new.zones = list(details.zones)
      new.staff = list(details.staff)
      return new
    }
    numbers.sessions = part.sessions.values.map {
      sessions.index(
        of: SessionCounts(
          status: symbol($0.status), people: $0.people, youths: $0.youths,
          partners: list($0.partners), details: $0.details == 0 ? 0 : $0.details + shift))
    }
    numbers.referrals = part.referrals.values.map {
      referrals.index(
        of: Referral(partner: symbol($0.partner), isAccompaniment: $0.isAccompaniment))
    }
    numbers.devices = part.devices.values.map {
      devices.index(of: Device(code: symbol($0.code), within: symbol($0.within)))
    }
    numbers.shift.actions = UInt32(actions.count)
    actions += part.actions.map { action in
      var new = action
      new.action = symbol(action.action)
      new.title = action.title.map(symbol)
      new.kind = action.kind.map(symbol)
      new.approaches = action.approaches.map(list)
      new.programmes = action.programmes.map(list)
      new.partners = action.partners.map(list)
      return new
    }
    numbers.shift.resolutions = UInt32(resolutions.count)
    resolutions += part.resolutions.map {
      Resolution(target: $0.target.renumbered(symbol), arrived: $0.arrived)
    }
    numbers.shift.descriptions = UInt32(descriptions.count)
    let first = characteristics.count
    descriptions += part.descriptions.lazy.map { $0 + first }
    part.descriptions = []
    characteristics.join(part.characteristics) { $0.renumbered(symbol, list) }
    part.characteristics = SaidTable()
    numbers.shift.pairs = UInt32(pairs.count)
    pairs += part.pairs.map { (symbol($0.0), symbol($0.1)) }
    numbers.shift.targets = UInt32(targets.count)
    targets += part.targets.map { $0.renumbered(symbol) }
    numbers.shift.seals = UInt32(seals.count)
    seals += part.seals
  }
}

extension Change {
  fileprivate func map(_ new: (Value) -> Value) -> Change {
    if case .set(let value) = self { return .set(new(value)) }
    return self
  }
}
