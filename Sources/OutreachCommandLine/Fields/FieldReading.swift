internal import Outreach
internal import OutreachJournal

/// Reads the options that fill events, against what the carnet declares.
struct FieldReading {
  let arguments: ParsedArguments
  let roster: Roster
  let access: CarnetAccess
  /// The day from which an end or a due is looked for; `nil`: that of the fact.
  var start: Day?

  /// What it is given to record knows from `roster` whose identity was erased.
  init(arguments: ParsedArguments, roster: Roster, access: CarnetAccess) {
    (self.arguments, self.roster, self.access) = (arguments, roster, access.knowing(roster))
  }

  private var vocabulary: Vocabulary { access.carnet.settings.vocabulary }

  /// The members of an event that the given options of `fields` make; options not given are left out.
  func members(_ fields: [FieldOption]) throws -> [JSONMember] {
    try fields.compactMap { field in
      try value(field).map { JSONMember(field.key.name, $0) }
    }
  }

  /// The value of one option; `nil` when it was not given.
  func value(_ field: FieldOption) throws -> JSONValue? {
    guard arguments.flag(field.option) else { return nil }
    let values = arguments.values(field.option)
    let place = "--" + field.option.name
    switch field.reader {
    case .flag: return .bool(true)
    case .denial: return .bool(false)
    case .codes(let family): return .array(try values.map { try code($0, family, place) })
    case .texts: return .array(try values.map { try text($0, place) })
    case .logins: return .array(try values.map { try login($0, place) })
    case .partners: return .array(try values.map { try partner($0, place) })
    case .programmes: return .array(try values.map { try programme($0, place) })
    case .cooperations: return .array(try values.map { try cooperation($0, place) })
    case .traits: return .object(try values.map { try trait($0, place) })
    default: return try values.last.map { try value($0, as: field.reader, at: place) }
    }
  }

  /// The value that one text found at `place` becomes; lists are made by `value(_:)`.
  func value(_ value: String, as reader: FieldOption.Reader, at place: String) throws -> JSONValue {
    switch reader {
    case .code(let family): return try code(value, family, place)
    case .motive: return try Motive.read(value, at: place)
    case .login: return try login(value, place)
    case .youth:
      return .string(
        try YouthLookup(roster: roster, access: access, arguments: arguments)
          .youth(value, at: place))
    case .words(let words):
      guard words.contains(value) else {
        throw undeclared(value, words, place, "Voir : allervers aide codes")
      }
      return .string(value)
    case .answer:
      return .bool(try self.value(value, as: .words(["oui", "non"]), at: place).text == "oui")
    case .action: return try action(value, place)
    case .partner: return try partner(value, place)
    case .session: return try session(value, place)
    case .day(let future):
      return .string(
        try DayExpression.parse(
          value, today: access.today, future: future, from: start ?? day(), place: place
        ).iso)
    case .due:
      return .string(
        try DueDay.read(value, from: start ?? day(), today: access.today, place: place).iso)
    case .minutes:
      let duration = try DurationExpression.parse(
        value, units: DurationUnit.ofTheClock, place: place)
      return .integer(duration.minutes ?? 0)
    case .months:
      let duration = try DurationExpression.parse(value, units: [.month, .year], place: place)
      return .integer(duration.unit == .year ? 12 * duration.count : duration.count)
    case .age: return .integer(try number(value, place, upTo: 99))
    case .number:
      return .integer(try number(value, place, upTo: 99_999))
    case .clock: return .string(try clock(value, place))
    case .birth: return .string(try birth(value, place))
    default: return try text(value, place)
    }
  }

  /// A declared code of `family`, else the nearest one is suggested.
  func code(_ value: String, _ family: Vocabulary.Family, _ place: String) throws(UsageError)
    -> JSONValue
  {
    let codes = vocabulary.codes(family)
    if codes.contains(value) { return .string(value) }
    throw undeclared(value, codes, place, "Voir : allervers aide codes")
  }

  func action(_ value: String, _ place: String) throws(UsageError) -> JSONValue {
    if roster.actions[value] != nil { return .string(value) }
    throw undeclared(
      value, roster.actions.keys.sorted(), place,
      "L’ouvrir : allervers action ouvrir CODE --titre TITRE",
      what: "une action de ce carnet")
  }

  func partner(_ value: String, _ place: String) throws -> JSONValue {
    let known = try roster.partners
    if known[value] != nil { return .string(value) }
    throw undeclared(
      value, known.keys.sorted(), place,
      "L’ajouter : allervers partenaire ajouter CODE --nom NOM",
      what: "un partenaire de ce carnet")
  }

  func session(_ value: String, _ place: String) throws -> JSONValue {
    let outings = try roster.outings
    let ends = outings.ids(value)
    if ends.count == 1, let session = ends.first { return .string(session) }
    guard ends.isEmpty else {
      throw Failure(
        .badData, at: place, "\(ends.count) sorties ont un code qui finit ainsi",
        expected: "attendu : une fin de code plus longue",
        remedy: "Codes : "
          + ends.map(outings.code).sorted().joined(separator: ", "))
    }
    throw undeclared(
      value, [], place, "L’ouvrir : allervers terrain ouvrir ACTION",
      what: "une sortie de ce carnet")
  }

  private func programme(_ value: String, _ place: String) throws -> JSONValue {
    .string(try access.carnet.programme(value).id)
  }

  private func undeclared(
    _ value: String, _ codes: [String], _ place: String, _ remedy: String,
    what: String = "un code déclaré"
  ) -> UsageError {
    .refused(
      place: place, found: quoted(value) + " n’est pas " + what,
      expected: NearestName.of(value, among: codes).map { "le plus proche : " + quoted($0) }
        ?? (codes.isEmpty || codes.count > 12 ? nil : "attendu : " + alternatives(codes)),
      remedy: remedy)
  }

  private func text(_ value: String, _ place: String) throws(UsageError) -> JSONValue {
    let text = value.trimmed
    guard !text.isEmpty, text.utf8.count <= 200, printable(text) == text else {
      throw .refused(
        place: place, found: "texte vide, trop long ou à caractères de contrôle",
        expected: "attendu : 200 caractères au plus, sur une ligne", remedy: nil)
    }
    return .string(text)
  }

  private func login(_ value: String, _ place: String) throws(UsageError) -> JSONValue {
    let isPlain = value.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || [45, 46, 95].contains($0)
    }
    guard isPlain, !value.isEmpty, value.utf8.count <= 64 else {
      throw .refused(
        place: place, found: "ce n’est pas un identifiant de conseiller",
        expected: "attendu : lettres minuscules sans accent, chiffres, points, tirets (amelie)",
        remedy: nil)
    }
    return .string(value)
  }

  private func number(
    _ value: String, _ place: String, upTo limit: Int
  ) throws(UsageError) -> Int {
    guard let number = Int(value), (0...limit).contains(number) else {
      throw .refused(
        place: place, found: quoted(value) + " n’est pas un nombre de 0 à \(limit)",
        expected: "attendu : un nombre entier", remedy: nil)
    }
    return number
  }

  private func clock(_ value: String, _ place: String) throws(UsageError) -> String {
    let parts = value.split(whereSeparator: { ":hH".contains($0) }).map { Int($0) }
    if (1...2).contains(parts.count), let hour = parts[0], (0..<24).contains(hour),
      let minute = parts.count == 2 ? parts[1] : 0, (0..<60).contains(minute)
    {
      return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
    }
    throw .refused(
      place: place, found: quoted(value) + " n’est pas une heure",
      expected: "attendu : 14:00, 14h ou 14h30", remedy: nil)
  }

  private func birth(_ value: String, _ place: String) throws(UsageError) -> String {
    let first = value.utf8.count == 4 ? value + "-01" : value
    if value.utf8.count == 4 || value.utf8.count == 7, let day = Day(iso: first + "-01"),
      day <= access.today, day.parts.year > access.today.parts.year - 100
    {
      return value
    }
    throw .refused(
      place: place, found: quoted(value) + " n’est pas une naissance",
      expected: "attendu : l’année, 2007, ou l’année et le mois, 2007-05", remedy: nil)
  }

  private func trait(_ value: String, _ place: String) throws(UsageError) -> JSONMember {
    let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
    guard let name = parts.first, let trait = Trait(rawValue: name) else {
      throw undeclared(
        parts.first ?? value, Trait.allCases.map(\.rawValue), place, "Voir : allervers aide codes",
        what: "une caractéristique")
    }
    guard parts.count == 2 else {
      throw .refused(
        place: place, found: quoted(name) + " est sans valeur",
        expected: "attendu : \(name)=VALEUR",
        remedy: "Voir : allervers aide codes")
    }
    if parts[1] == "inconnu" { return JSONMember(name, .null) }
    if let family = trait.codes { return JSONMember(name, try code(parts[1], family, place)) }
    if trait == .language { return JSONMember(name, try text(parts[1], place)) }
    switch folded(parts[1]) {
    case "oui", "o": return JSONMember(name, .bool(true))
    case "non", "n": return JSONMember(name, .bool(false))
    default:
      throw .refused(
        place: place, found: quoted(parts[1]) + " n’est pas une valeur de " + quoted(name),
        expected: "attendu : oui, non ou inconnu", remedy: nil)
    }
  }

  private func cooperation(_ value: String, _ place: String) throws -> JSONValue {
    let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
    var members = [JSONMember("partner", try partner(parts.first ?? value, place))]
    if parts.count == 2 { members.append(JSONMember("level", try code(parts[1], .levels, place))) }
    return .object(members)
  }
}
