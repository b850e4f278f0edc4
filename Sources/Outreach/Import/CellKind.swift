/// What a cell must hold for the key it fills.
struct CellKind {
  let kind: EventField.Kind
  /// Where its codes come from; `nil` for a text.
  let family: Vocabulary.Family?
  /// `nil` for a trait.
  let key: EventKey?

  /// Why a text cannot be the value.
  struct Refusal: Error {
    let problem: ImportFault.Problem

    init(_ problem: ImportFault.Problem) { self.problem = problem }
  }

  private static let logins: Set<EventKey> = [.staff, .owner, .leads]

  /// Whether the key holds several values.
  var isList: Bool { kind == .codes || kind == .identifiers }

  /// What one value of a list must be.
  var item: CellKind {
    CellKind(kind: kind == .codes ? .code : .identifier, family: family, key: key)
  }

  /// The value that `text` is.
  func read(
    _ text: String, _ cells: CellReading, _ column: String
  ) -> Result<JSONValue, Refusal> {
    switch kind {
    case .identifier: identifier(text, cells)
    case .code: code(text, cells.context.words)
    case .company: word(text, ["jeune", "proche"])
    case .sessionStatus: word(text, ["tenue", "annulee", "reportee"])
    case .boolean: boolean(text)
    case .natural: number(text)
    case .clock: clock(text)
    case .day: day(text, cells, column)
    case .birth: birth(text, cells, column)
    default: Self.text(text)
    }
  }

  private func identifier(
    _ text: String, _ cells: CellReading
  ) -> Result<JSONValue, Refusal> {
    let context = cells.context
    switch key {
    case .action where !context.actions.contains(text):
      return .failure(Refusal(.unknownAction(context.actions.sorted())))
    case .partner where !context.partners.contains(text),
      .partners where !context.partners.contains(text):
      return .failure(Refusal(.unknownPartner(context.partners.sorted())))
    case .session:
      // An outing has no code outside the carnet: what names it in the source is made into one.
      let identity = ImportIdentity(
        ["session", text], source: cells.rules.source, carnet: context.carnet)
      return .success(.string(identity.id(0)))
    default: return .success(.string(text))
    }
  }

  private func code(_ text: String, _ words: CodeWords) -> Result<JSONValue, Refusal> {
    if let key, Self.logins.contains(key) { return login(text) }
    guard let family else { return Self.text(text) }
    if let code = words.code(text, family) { return .success(.string(code)) }
    return .failure(Refusal(.notACode(words.codes(family))))
  }

  private func login(_ text: String) -> Result<JSONValue, Refusal> {
    let isPlain = text.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || [45, 46, 95].contains($0)
    }
    guard isPlain, text.utf8.count <= 64 else { return .failure(Refusal(.notALogin)) }
    return .success(.string(text))
  }

  private func word(_ text: String, _ words: [String]) -> Result<JSONValue, Refusal> {
    let letters = FoldedName(text).letters
    let found = words.first { FoldedName($0).letters == letters }
    return found.map { .success(.string($0)) } ?? .failure(Refusal(.notACode(words)))
  }

  private func boolean(_ text: String) -> Result<JSONValue, Refusal> {
    switch text.lowercased() {
    case "oui", "o", "1", "true", "vrai", "x", "y", "yes": .success(.bool(true))
    case "non", "n", "0", "false", "faux", "no": .success(.bool(false))
    default: .failure(Refusal(.notABoolean))
    }
  }

  private func number(_ text: String) -> Result<JSONValue, Refusal> {
    let limit = key == .age ? 99 : 99_999
    let whole = text.hasSuffix(".0") || text.hasSuffix(",0") ? text.dropLast(2) : text[...]
    guard whole.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(whole),
      number <= limit
    else { return .failure(Refusal(.notANumber(upTo: limit))) }
    return .success(.integer(number))
  }

  // `14:00`, `14h30`, `14:00:00.000+02:00`.
  private func clock(_ text: String) -> Result<JSONValue, Refusal> {
    let parts = text.prefix { $0 != "." && $0 != "+" }.split { ":hH".contains($0) }.map { Int($0) }
    guard let hour = parts.first ?? nil, parts.count <= 3,
      let minute = parts.count > 1 ? parts[1] : 0, (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return .failure(Refusal(.notAClock)) }
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return .success(.string(two(hour) + ":" + two(minute)))
  }

  private func day(
    _ text: String, _ cells: CellReading, _ column: String
  ) -> Result<JSONValue, Refusal> {
    cells.day(text, column).flatMap { day in
      // An end, a due day may be to come; what was seen or said may not.
      let mayCome = key == .until || key == .due
      if !mayCome, day > cells.context.today {
        return .failure(Refusal(.future(cells.context.today)))
      }
      return .success(.string(day.iso))
    }
  }

  // `2007`, `2007-05`, `05/2007`, or a whole day, of which no more than the month is kept.
  private func birth(
    _ text: String, _ cells: CellReading, _ column: String
  ) -> Result<JSONValue, Refusal> {
    let parts = text.split(separator: "/")
    let text = parts.count == 2 && parts[0].count == 2 ? parts[1] + "-" + parts[0] : text
    let whole = text.utf8.count == 4 ? text + "-01-01" : text.utf8.count == 7 ? text + "-01" : ""
    let day = Day(iso: whole) ?? (try? cells.day(text, column).get())
    let today = cells.context.today
    guard let day, day <= today, day.parts.year > today.parts.year - 100 else {
      return .failure(Refusal(.notABirth))
    }
    return .success(.string(String(day.iso.prefix(text.utf8.count == 4 ? 4 : 7))))
  }

  private static func text(_ text: String) -> Result<JSONValue, Refusal> {
    if let control = text.control { return .failure(Refusal(.control(control))) }
    return text.utf8.count > 200 ? .failure(Refusal(.tooLong(200))) : .success(.string(text))
  }
}

extension CellReading {
  /// The day of the fact that `text` tells, as the column writes days.
  func day(_ text: String, _ column: String) -> Result<Day, CellKind.Refusal> {
    let form = sheet.dates[column] ?? .iso
    guard let moment = form.moment(text) else {
      return .failure(.init(form.isShaped(text) ? .noSuchDay(form) : .notADay(form)))
    }
    let day = context.day(of: moment)
    return day.parts.year < 1900 ? .failure(.init(.tooEarly)) : .success(day)
  }
}
