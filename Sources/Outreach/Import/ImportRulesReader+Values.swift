// What members are written with: columns, texts, codes, words.
extension ImportRulesReader {
  /// A column by its name, or an object that says more of it.
  mutating func value(_ json: JSONValue, at place: String) -> ImportValue? {
    if let name = json.text { return .column(.init(name)) }
    let shape = "le nom d’une colonne, ou un objet { column | columns | value | ticked }"
    if let constant = json["value"] {
      allow(json, ["value"], at: place)
      return .constant(constant)
    }
    if json["columns"] != nil {
      allow(json, ["columns"], at: place)
      return .together(columns(json["columns"], at: place + ".columns"))
    }
    if let ticks = json["ticked"] {
      allow(json, ["ticked"], at: place)
      let read = (ticks.members ?? []).compactMap { tick in
        tick.value.text.map { ImportValue.Tick(tick.key, $0) }
      }
      if read.isEmpty { unfit(ticks, place + ".ticked", "un objet : une colonne, et son code") }
      return .ticked(read)
    }
    guard let found = json["column"], let name = text(found, at: place + ".column") else {
      if json["column"] == nil { unfit(json, place, shape) }
      return nil
    }
    allow(json, ["column", "codes", "split"], at: place)
    let codes = json["codes"]
    if let codes, codes.members == nil {
      unfit(codes, place + ".codes", "un objet : un texte, et son code")
    }
    return .column(
      .init(
        name, codes: codes?.members, split: json["split"].flatMap { text($0, at: place + ".split") }
      ))
  }

  mutating func columns(_ json: JSONValue?, at place: String) -> [String] {
    guard let json else { return [] }
    if let one = json.text { return [one] }
    let names = json.items?.compactMap(\.text)
    if let names, names.count == json.items?.count, !names.isEmpty { return names }
    unfit(json, place, "une colonne ou une liste de colonnes")
    return []
  }

  mutating func text(_ json: JSONValue, at place: String) -> String? {
    if let text = json.text, !text.isEmpty { return text }
    unfit(json, place, "un texte")
    return nil
  }

  mutating func code(_ json: JSONValue?, at place: String) -> String {
    let text = json?.text ?? ""
    let isCode = text.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == 45
    }
    if isCode, (1...40).contains(text.utf8.count) { return text }
    unfit(json, place, "lettres minuscules sans accent, chiffres et tirets, 40 au plus")
    return ""
  }

  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ json: JSONValue?, at place: String
  ) -> Word? {
    guard let json else { return nil }
    if let word = json.text.flatMap(Word.init(rawValue:)) { return word }
    unfit(json, place, "un de ces mots", known: Word.allCases.map(\.rawValue))
    return nil
  }

  mutating func allow(_ json: JSONValue, _ known: [String], at place: String) {
    guard let members = json.members else { return unfit(json, place, "un objet JSON") }
    for member in members where !known.contains(member.key) {
      note(
        place.isEmpty ? member.key : place + "." + member.key, .unknownKey, "une clé connue",
        known: known)
    }
  }

  mutating func unfit(
    _ json: JSONValue?, _ place: String, _ expected: String, known: [String] = []
  ) {
    note(place, json.map { .unfit($0) } ?? .missing, expected, known: known)
  }

  mutating func note(
    _ place: String, _ problem: ProgrammeFault.Problem, _ expected: String, known: [String] = []
  ) {
    faults.append(ProgrammeFault(key: place, problem, expected: expected, known: known))
  }
}
