extension ImportRules {
  /// Reads a file of rules, every fault of it at once.
  package init(json: JSONValue) throws(ProgrammeFaults) {
    var reader = ImportRulesReader()
    self = reader.rules(json)
    guard reader.faults.isEmpty else { throw ProgrammeFaults(faults: reader.faults) }
  }
}

/// Reads the members of a file of rules and notes every fault rather than the first.
struct ImportRulesReader {
  var faults: [ProgrammeFault] = []

  private static let keys = [
    "format", "source", "title", "reading", "row", "recorded", "on", "skip", "youth", "events",
    "optional",
  ]

  mutating func rules(_ json: JSONValue) -> ImportRules {
    var rules = ImportRules()
    guard json.members != nil else {
      note("", .unfit(json), "un objet JSON")
      return rules
    }
    allow(json, Self.keys, at: "")
    if json["format"]?.integer != 1 { unfit(json["format"], "format", "1") }
    rules.source = code(json["source"], at: "source")
    rules.title = json["title"].flatMap { text($0, at: "title") }
    reading(json["reading"] ?? .object([]), &rules)
    rules.row = columns(json["row"], at: "row")
    if let recorded = json["recorded"] {
      allow(recorded, ["at", "by", "zone"], at: "recorded")
      rules.recordsUTC = recorded["zone"]?.text == "UTC"
      if let zone = recorded["zone"], !rules.recordsUTC { unfit(zone, "recorded.zone", "UTC") }
      rules.recordedAt = recorded["at"].flatMap { text($0, at: "recorded.at") }
      rules.recordedBy = recorded["by"].flatMap { value($0, at: "recorded.by") }
    }
    if let on = json["on"] {
      rules.on = value(on, at: "on")
    } else {
      note("on", .missing, "une colonne de jours")
    }
    rules.skip = conditions(json["skip"], at: "skip")
    rules.optional = Set(columns(json["optional"], at: "optional"))
    rules.youth = json["youth"].map { youth($0) }
    for (place, item) in (json["events"]?.items ?? []).enumerated() {
      if let made = made(item, at: "events[\(place + 1)]") { rules.events.append(made) }
    }
    if let events = json["events"], events.items == nil {
      unfit(events, "events", "une liste d’événements")
    }
    if rules.youth == nil {
      if rules.events.isEmpty { note("events", .missing, "au moins un événement, ou « youth »") }
      for (place, made) in rules.events.enumerated() where made.hasYouth {
        note("youth", .missing, "qui est le jeune de events[\(place + 1)]")
        break
      }
    }
    return rules
  }

  private mutating func reading(_ json: JSONValue, _ rules: inout ImportRules) {
    allow(json, ["separator", "encoding", "dates", "header"], at: "reading")
    if let found = json["separator"] {
      let separator = found.text.flatMap { $0.utf8.count == 1 ? $0.utf8.first : nil }
      rules.separator = separator.flatMap { ImportTable.separators.contains($0) ? $0 : nil }
      if rules.separator == nil {
        unfit(found, "reading.separator", "« ; », « , », « | » ou une tabulation")
      }
    }
    rules.encoding = word(json["encoding"], at: "reading.encoding")
    rules.dates = word(json["dates"], at: "reading.dates")
    if let found = json["header"] {
      rules.headerRow = found.integer.flatMap { (1...10).contains($0) ? $0 : nil }
      if rules.headerRow == nil {
        unfit(found, "reading.header", "le numéro d’une ligne, de 1 à 10")
      }
    }
  }

  private mutating func youth(_ json: JSONValue) -> ImportRules.Youth {
    var youth = ImportRules.Youth()
    let fields = EventSchema.fields(of: .youthRegistered).filter { $0.key != .youth }
    allow(
      json, ["code", "key"] + ImportRules.identityKeys + fields.map(\.key.name), at: "youth")
    youth.code = json["code"].flatMap { text($0, at: "youth.code") }
    youth.key = columns(json["key"], at: "youth.key")
    youth.identity = ImportRules.identityKeys.compactMap { key in
      json[key].flatMap { text($0, at: "youth." + key) }.map { (key, $0) }
    }
    for field in fields where field.key != .traits {
      guard let found = json[field.key.name],
        let value = value(found, at: "youth." + field.key.name)
      else { continue }
      youth.profile.append(ImportRules.Key(field: field, value: value))
    }
    let traits = json["traits"] ?? .object([])
    allow(traits, Trait.allCases.map(\.rawValue), at: "youth.traits")
    for trait in Trait.allCases {
      guard let found = traits[trait.rawValue],
        let value = value(found, at: "youth.traits." + trait.rawValue)
      else { continue }
      youth.traits.append(ImportRules.TraitKey(trait: trait, value: value))
    }
    return youth
  }

  private mutating func made(_ json: JSONValue, at place: String) -> ImportRules.Made? {
    let known = ImportRules.types.map(\.rawValue)
    guard let type = json["type"]?.text.flatMap(EventType.init), ImportRules.types.contains(type)
    else {
      unfit(json["type"], place + ".type", "un type d’événement qui s’importe", known: known)
      return nil
    }
    allow(json, ["type", "when", "on", "keys", "note"], at: place)
    var made = ImportRules.Made(type: type)
    made.conditions = conditions(json["when"], at: place + ".when")
    made.on = json["on"].flatMap { value($0, at: place + ".on") }
    made.note = json["note"].flatMap { text($0, at: place + ".note") }
    let fields = EventSchema.fields(of: type).filter { $0.key != .youth }
    let keys = json["keys"] ?? .object([])
    allow(keys, fields.map(\.key.name), at: place + ".keys")
    for field in fields {
      let at = place + ".keys." + field.key.name
      if let found = keys[field.key.name] {
        value(found, at: at).map { made.keys.append(.init(field: field, value: $0)) }
      } else if field.isRequired, field.key != .session {
        note(at, .missing, "une colonne ou une constante")
      }
    }
    return made
  }

  private mutating func conditions(_ json: JSONValue?, at place: String) -> [ImportRules.Condition]
  {
    guard let json else { return [] }
    guard let members = json.members else {
      unfit(json, place, "un objet : une colonne, et la liste de ses textes")
      return []
    }
    return members.compactMap { member in
      let texts = member.value.text.map { [$0] } ?? member.value.items?.compactMap(\.text)
      guard let texts, texts.count == member.value.items?.count ?? 1 else {
        unfit(member.value, place + "." + member.key, "un texte ou une liste de textes")
        return nil
      }
      return ImportRules.Condition(column: member.key, texts: texts)
    }
  }
}
