extension FieldCapture {
  /// The content of an event of `type` whose keys have been captured.
  func content(
    of type: EventType, symbols: inout SymbolTable, tables: inout LedgerTables
  ) -> Fact.Content {
    switch type {
    case .youthRegistered, .youthDescribed: return .described(describe(&tables))
    case .contactMade:
      var contact = ContactCircumstances(
        with: symbol(.with), action: symbol(.action), approach: symbol(.approach),
        commune: symbol(.commune), area: symbol(.area), zones: list(.zones), staff: list(.staff),
        partners: list(.partners))
      if keepsDetails { contact.details = tables.contactDetails.index(of: contactDetails) }
      return .contact(tables.contacts.index(of: contact))
    case .contactAttempted: return .attempted
    case .sessionHeld:
      var session = SessionCounts(
        status: symbol(.status), people: number(.people) ?? 0, youths: number(.youths) ?? 0,
        partners: list(.partners))
      if keepsDetails {
        session.details = UInt32(tables.sessionDetails.count)
        tables.sessionDetails.append(sessionDetails)
      }
      return .session(tables.sessions.index(of: session))
    case .actionOpened, .actionDescribed:
      tables.actions.append(
        ActionDescription(
          action: symbol(.action), title: change(.title, symbol), kind: change(.kind, symbol),
          approaches: change(.approaches, list), programmes: change(.programmes, list),
          partners: change(.partners, list), until: change(.until) { day($0) ?? .distant }))
      return .action(UInt32(tables.actions.count - 1))
    case .actionClosed: return .actionClosed(symbol(.action))
    case .youthWelcomed: return .welcomed
    case .youthReferred:
      let isAccompaniment = symbol(.purpose) == symbols.intern("accompagnement")
      return .referred(
        tables.referrals.index(
          of: .init(partner: symbol(.partner), isAccompaniment: isAccompaniment)))
    case .deviceEntered:
      let device = LedgerTables.Device(code: symbol(.device), within: symbol(.within))
      return .device(tables.devices.index(of: device))
    case .situationFound: return .situation(symbol(.situation))
    case .pathwayLeft: return .left(symbol(.reason))
    case .pathwayPaused: return .paused(until: day(.until) ?? .distant)
    case .pathwayResumed: return .resumed
    default: return .other
    }
  }

  private var contactDetails: ContactDetails {
    var details = ContactDetails()
    details.session = symbol(.session)
    details.kind = symbol(.kind)
    details.channel = symbol(.channel)
    details.initiative = symbol(.initiative)
    details.themes = list(.themes)
    details.minutes = number(.minutes).map { Int32(clamping: $0) }
    details.appointment = number(.appointment).map { $0 == 1 }
    return details
  }

  private var sessionDetails: SessionDetails {
    func count(_ key: EventKey) -> Int32? { number(key).map { Int32(clamping: $0) } }
    var details = SessionDetails()
    details.session = symbol(.session)
    details.action = symbol(.action)
    details.format = symbol(.format)
    details.commune = symbol(.commune)
    details.area = symbol(.area)
    details.zones = list(.zones)
    details.staff = list(.staff)
    (details.people, details.youths) = (count(.people), count(.youths))
    (details.relatives, details.employers) = (count(.relatives), count(.employers))
    (details.offers, details.hires) = (count(.offers), count(.hires))
    return details
  }

  private func change<Value>(_ key: EventKey, _ value: (EventKey) -> Value) -> Change<Value> {
    if isNull(key) { return .cleared }
    return number(key) == nil ? .kept : .set(value(key))
  }

  private func describe(_ tables: inout LedgerTables) -> UInt32 {
    tables.descriptions.append(tables.characteristics.count)
    func put(
      _ key: EventKey, _ characteristic: Characteristic, _ value: (Int) -> CharacteristicValue
    ) {
      if let number = number(key) {
        tables.characteristics.append(Said(characteristic, value(number)))
      } else if isNull(key) {
        tables.characteristics.append(Said(characteristic, .unknown))
      }
    }
    func text(_ number: Int) -> CharacteristicValue {
      number == 0 ? .unknown : .symbol(Symbol(index: UInt32(number)))
    }
    put(.birth, .birth) { .birth(year: Int16($0 / 100), month: Int8($0 % 100)) }
    put(.age, .age) { .years(Int32(clamping: $0)) }
    put(.gender, .gender, text)
    put(.commune, .commune, text)
    put(.area, .area, text)
    put(.zones, .zones) { .list(SymbolList(index: UInt32($0))) }
    put(.link, .link, text)
    put(.lastSeen, .lastSeen) { .day(Day(number: Int32($0))) }
    put(.informed, .informed) { .day(Day(number: Int32($0))) }
    put(.opposed, .opposed) { .bool($0 == 1) }
    if isNull(.traits) { tables.characteristics.append(Said(.allTraits, .unknown)) }
    if number(.traits) != nil {
      for said in traits { tables.characteristics.append(said) }
    }
    return UInt32(tables.descriptions.count - 1)
  }
}
