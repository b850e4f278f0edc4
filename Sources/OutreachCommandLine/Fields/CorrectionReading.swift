internal import Outreach

/// What `corriger` asks of one event: its own keys with the changes made.
struct CorrectionReading {
  static let date = Option.value("date", "JOUR", help: "le jour du fait")
  static let vider = Option.value(
    "vider", "OPTION", repeatable: true, help: "retirer ce que l’option avait dit")

  private(set) var reading: FieldReading
  private let type: EventType
  private let fields: [FieldOption]

  init(_ reading: FieldReading, type: EventType) {
    self.reading = reading
    self.type = type
    fields = CorrectableFields.fields(of: type)
  }

  private var arguments: ParsedArguments { reading.arguments }

  /// `event` as it should have been.
  mutating func corrected(_ event: Event) throws -> Event {
    try refuseForeignOptions()
    var event = event
    event.on = try arguments.day(Self.date, today: reading.access.today) ?? event.on
    reading.start = event.on
    let cleared = try clearedFields()
    for field in cleared { event.own.removeAll { $0.key == field.key.name } }
    var changed = Set(cleared.map(\.key))
    for field in fields where arguments.flag(field.option) {
      guard changed.insert(field.key).inserted else { throw twice(field) }
      if !field.option.isRepeatable, arguments.values(field.option).count > 1 {
        throw UsageError.arguments(.givenTwice(field.option), command: "corriger")
      }
      if let value = try reading.value(field) { put(value, field.key, in: &event) }
    }
    event.own = Self.ordered(event.own, for: type)
    return event
  }

  private func put(_ value: JSONValue, _ key: EventKey, in event: inout Event) {
    guard let place = event.own.firstIndex(where: { $0.key == key.name }) else {
      event.own.append(JSONMember(key.name, value))
      return
    }
    // Traits are said one by one: those not given stay.
    if key == .traits, let old = event.own[place].value.members, let new = value.members {
      let kept = old.filter { member in !new.contains { $0.key == member.key } }
      event.own[place].value = .object(kept + new)
    } else {
      event.own[place].value = value
    }
  }

  private func clearedFields() throws(UsageError) -> [FieldOption] {
    var cleared: [FieldOption] = []
    for typed in arguments.values(Self.vider) {
      let name = String(typed.drop { $0 == "-" })
      guard let field = fields.first(where: { $0.option.name == name }) else {
        throw foreign("--vider", quoted(name))
      }
      guard !isRequired(field.key) else {
        throw .refused(
          place: "--vider", found: quoted(name) + " ne peut pas manquer à cet événement",
          expected: "attendu : --\(name) suivi d’une autre valeur",
          remedy: "Ou annuler l’événement : allervers annuler")
      }
      cleared.append(field)
    }
    return cleared
  }

  private func isRequired(_ key: EventKey) -> Bool {
    EventSchema.fields(of: type).contains { $0.key == key && $0.isRequired }
  }

  private func refuseForeignOptions() throws(UsageError) {
    let own = Set(fields.map(\.option.name))
    let other = CorrectableFields.options.first { arguments.flag($0) && !own.contains($0.name) }
    if let other { throw foreign("corriger", quoted("--" + other.name)) }
  }

  private func foreign(_ place: String, _ found: String) -> UsageError {
    let names = (["date"] + fields.map(\.option.name)).map { "--" + $0 }
    return .refused(
      place: place, found: found + " ne dit rien d’un événement « " + EventWords.word(type) + " »",
      expected: "attendu : " + alternatives(names), remedy: nil)
  }

  private func twice(_ field: FieldOption) -> UsageError {
    .refused(
      place: "--" + field.option.name, found: "une autre option dit autre chose de la même valeur",
      expected: "attendu : l’une ou l’autre", remedy: nil)
  }

  private static func ordered(_ own: [JSONMember], for type: EventType) -> [JSONMember] {
    let order = EventSchema.fields(of: type).map(\.key.name)
    return order.compactMap { key in own.first { $0.key == key } }
      + own.filter { !order.contains($0.key) }
  }
}
