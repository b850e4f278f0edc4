// What a row says besides the keys of its events.
extension CellReading {
  /// The day of the fact; `nil`, with a fault noted, when there is none that can be.
  mutating func day(_ value: ImportValue?) -> Day? {
    let field = EventField(key: .on, kind: .day, isRequired: true)
    guard let value else { return nil }
    let before = faults.count
    if let found = self.value(value, field, of: .contactMade) {
      if let day = found.text.flatMap({ Day(iso: $0) }), day <= context.today { return day }
      note(value.columns.first ?? "on", .badConstant)
    } else if faults.count == before {
      note(value.columns.first ?? "on", .empty)
    }
    return nil
  }

  /// When the tool recorded the row, never later than now.
  mutating func recordedAt() -> Instant? {
    guard let column = rules.recordedAt, let text = text(column) else { return nil }
    let form = sheet.dates[column] ?? .iso
    guard let moment = form.moment(text) else {
      note(column, form.isShaped(text) ? .noSuchDay(form) : .notADay(form))
      return nil
    }
    return min(context.instant(moment, isUTC: rules.recordsUTC), context.now)
  }

  /// The login of who recorded it.
  mutating func recordedBy() -> String? {
    guard let by = rules.recordedBy else { return nil }
    let field = EventField(key: .owner, kind: .code, isRequired: true)
    return value(by, field, of: .followUpOpened)?.text
  }

  /// One event of the row; `nil` when it has no day.
  mutating func made(_ made: ImportRules.Made, _ row: ImportedRow) -> ImportedRow.Made? {
    guard let on = made.on == nil ? row.on : day(made.on) else { return nil }
    let own = members(made.keys, of: made.type)
    for key in made.required where !own.contains(where: { $0.key == key.name }) {
      let column = made.keys.first { $0.field.key == key }?.value.columns.first
      guard let column, !faults.contains(where: { $0.column == column }) else { continue }
      note(column, .empty)
    }
    var text: String?
    if let note = made.note {
      text = self.text(note)
      if let found = text, found.count > 280 { self.note(note, .tooLong(280)) }
    }
    return ImportedRow.Made(type: made.type, on: on, own: own, note: text)
  }

  /// Whom the row is about, and what it says of them.
  mutating func readYouth(_ row: inout ImportedRow) {
    guard let youth = rules.youth else { return }
    if let column = youth.code, let code = text(column) {
      let found = context.youths(code)
      if found.count == 1 {
        row.known = found[0]
      } else {
        note(column, found.isEmpty ? .unknownYouth : .ambiguousYouth(found.count))
      }
    }
    let key = youth.key.compactMap { text($0) }
    if !key.isEmpty {
      row.key = ImportIdentity(["youth"] + key, source: rules.source, carnet: context.carnet)
    }
    for (name, column) in youth.identity {
      guard let text = text(column) else { continue }
      if name != "phone", name != "email", Self.namesSeveral(text) { note(column, .severalYouths) }
      if let control = text.control {
        note(column, .control(control))
      } else if text.utf8.count > 100 {
        note(column, .tooLong(100))
      }
      if name != "phone", !text.contains(where: \.isLetter) { isShifted = true }
      row.names.append(JSONMember(name, .string(text)))
    }
    row.profile = members(youth.profile, of: .youthRegistered)
    let traits = members(youth.traits)
    if !traits.isEmpty { row.profile.append(JSONMember("traits", .object(traits))) }
    refuse(row.on, beforeBirthIn: youth.profile, row.profile)
  }

  private mutating func refuse(
    _ on: Day, beforeBirthIn keys: [ImportRules.Key], _ profile: [JSONMember]
  ) {
    guard let birth = profile.first(where: { $0.key == "birth" })?.value.text,
      let day = Day(iso: (birth.utf8.count == 4 ? birth + "-01" : birth) + "-01"), on < day,
      let column = keys.first(where: { $0.field.key == .birth })?.value.columns.first
    else { return }
    note(column, .beforeBirth(on))
  }

  // « Yaya et Bako », « Yaya, Bako », « Yaya / Bako » : one row is about one youth.
  private static func namesSeveral(_ name: String) -> Bool {
    if name.contains(where: { ",;/+&\n\r".contains($0) }) { return true }
    let words = name.lowercased().split(whereSeparator: \.isWhitespace)
    return words.dropFirst().dropLast().contains("et")
  }
}
