/// Reads the cells of one row into the values of events, and notes every fault.
struct CellReading {
  let rules: ImportRules
  let context: ImportContext
  let sheet: ImportSheet
  let row: ImportTable.Row
  private var noted: [ImportFault] = []
  /// Whether a name stands in a column of figures, or figures in one of names: the cells are not those of their titles.
  var isShifted = false

  init(_ row: ImportTable.Row, _ sheet: ImportSheet, _ rules: ImportRules, _ context: ImportContext)
  {
    (self.row, self.sheet, self.rules, self.context) = (row, sheet, rules, context)
  }

  /// The text of a column; `nil` when it is empty or not there.
  func text(_ column: String) -> String? {
    guard let place = sheet.places[column] else { return nil }
    let text = row.text(place)
    return text.isEmpty ? nil : text
  }

  mutating func note(_ column: String, _ problem: ImportFault.Problem, _ value: String? = nil) {
    // A column that is not there is a fault of the file, said once.
    guard sheet.places[column] != nil else { return }
    let value = value ?? text(column)
    let isShown = value.map(problem.shows) ?? true
    if value.map(problem.namesSomebody) == true { isShifted = true }
    noted.append(
      ImportFault(
        row: row.number, column: column, value: value,
        isHidden: sheet.hidden.contains(column) || !isShown, problem))
  }

  /// What is wrong with the row; where its cells have shifted, none is shown.
  var faults: [ImportFault] {
    isShifted ? noted.map { $0.value == nil ? $0 : $0.hidden } : noted
  }

  /// Whether every one of `conditions` holds.
  func holds(_ conditions: [ImportRules.Condition]) -> Bool {
    conditions.allSatisfy { $0.texts.contains(text($0.column) ?? "") }
  }

  /// The members that `keys` make; those of empty cells are left out.
  mutating func members(_ keys: [ImportRules.Key], of type: EventType) -> [JSONMember] {
    keys.compactMap { key in
      value(key.value, key.field, of: type).map { JSONMember(key.field.key.name, $0) }
    }
  }

  /// The members of `traits`.
  mutating func members(_ traits: [ImportRules.TraitKey]) -> [JSONMember] {
    traits.compactMap { key in
      let family = key.trait.codes
      let kind: EventField.Kind = family == nil ? key.trait == .language ? .text : .boolean : .code
      let reading = CellKind(kind: kind, family: family, key: nil)
      return value(key.value, reading).map { JSONMember(key.trait.rawValue, $0) }
    }
  }

  /// The value of one key; `nil` when there is none, or a fault is noted.
  mutating func value(
    _ value: ImportValue, _ field: EventField, of type: EventType
  ) -> JSONValue? {
    self.value(
      value, CellKind(kind: field.kind, family: CodeTable.family(type, field.key), key: field.key))
  }

  private mutating func value(_ value: ImportValue, _ kind: CellKind) -> JSONValue? {
    switch value {
    case .constant(let constant): return constant
    case .together(let columns):
      let texts = columns.map { text($0) ?? "" }
      guard texts.contains(where: { !$0.isEmpty }) else { return nil }
      return item(texts.joined(separator: "\u{1F}"), kind, columns[0])
    case .ticked(let ticks):
      let codes = ticks.filter { text($0.column).map(Self.isTick) ?? false }.map(\.code)
      if codes.isEmpty { return nil }
      return kind.isList ? .array(codes.map(JSONValue.string)) : .string(codes[0])
    case .column(let column): return self.value(column, kind)
    }
  }

  private mutating func value(_ column: ImportValue.Column, _ kind: CellKind) -> JSONValue? {
    guard let text = text(column.name) else { return nil }
    guard kind.isList else { return coded(text, column, kind) }
    let parts = column.split.map { text.components(of: $0) } ?? [text]
    let items = parts.compactMap { coded($0, column, kind.item) }
    return items.isEmpty ? nil : .array(items)
  }

  private mutating func coded(
    _ text: String, _ column: ImportValue.Column, _ kind: CellKind
  ) -> JSONValue? {
    if let code = column.code(text) { return code == .null ? nil : code }
    return item(text, kind, column.name, among: column.codes ?? [:])
  }

  private mutating func item(
    _ text: String, _ kind: CellKind, _ column: String, among table: [String: JSONValue] = [:]
  ) -> JSONValue? {
    switch kind.read(text, self, column) {
    case .success(let value): return value
    case .failure(let refusal):
      note(column, text.control.map { .control($0) } ?? refusal.problem.among(table), text)
      return nil
    }
  }

  private static func isTick(_ text: String) -> Bool {
    !["0", "non", "n", "no", "false", "faux"].contains(text.lowercased())
  }
}

extension String {
  /// The parts between `separator`, trimmed, without the empty ones.
  fileprivate func components(of separator: String) -> [String] {
    split(separator: separator).map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  /// The first character that no line of text holds.
  var control: Unicode.Scalar? {
    unicodeScalars.first { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }
  }
}
