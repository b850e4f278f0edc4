/// What the columns of a file mean: read from a file of rules, or shipped.
package struct ImportRules: Sendable {
  /// Rows whose column holds one of these texts; every condition must hold.
  package struct Condition: Sendable {
    package let column: String
    package let texts: [String]
  }

  /// One key of an event and how it is made.
  package struct Key: Sendable {
    package let field: EventField
    package let value: ImportValue
  }

  /// One trait of a youth and how it is made.
  package struct TraitKey: Sendable {
    package let trait: Trait
    package let value: ImportValue
  }

  /// Whom a row is about.
  package struct Youth: Sendable {
    /// A column of the carnet's own codes of youths.
    package var code: String?
    /// Columns that together name the youth in the tool that exported the file.
    package var key: [String] = []
    /// `alias`, `firstName`, `lastName`, `phone`, `email`, with their columns.
    package var identity: [(key: String, column: String)] = []
    package var profile: [Key] = []
    package var traits: [TraitKey] = []
  }

  /// An event that each row it is meant for makes.
  package struct Made: Sendable {
    package let type: EventType
    package var conditions: [Condition] = []
    /// The day, when it is not that of the row.
    package var on: ImportValue?
    package var keys: [Key] = []
    /// The column of a note on it.
    package var note: String?

    /// Whether it is about a youth.
    package let hasYouth: Bool
    // Keys that must be there, besides the youth and what an outing is called.
    let required: [EventKey]

    init(type: EventType) {
      self.type = type
      let keys = EventSchema.fields(of: type).filter(\.isRequired).map(\.key)
      hasYouth = keys.contains(.youth)
      required = keys.filter { $0 != .youth && $0 != .session }
    }
  }

  /// A code that stays the same from one export to the next: rows are known again by it.
  package var source = ""
  package var title: String?
  package var encoding: TextEncoding?
  package var separator: UInt8?
  package var dates: DateForm?
  /// The number of the header's row, from 1.
  package var headerRow: Int?
  /// Columns that name a row; the first that holds something does.
  package var row: [String] = []
  /// The column of the moment at which the tool recorded the row.
  package var recordedAt: String?
  /// Whether a moment without its zone is of UTC rather than of the carnet's clocks.
  package var recordsUTC = false
  /// Who recorded it: a login.
  package var recordedBy: ImportValue?
  /// The day of a row.
  package var on: ImportValue?
  /// Rows that are left.
  package var skip: [Condition] = []
  package var youth: Youth?
  package var events: [Made] = []
  /// Columns that may be missing.
  package var optional: Set<String> = []

  /// The types that a row may make.
  package static let types: [EventType] = [
    .contactMade, .contactAttempted, .sessionHeld, .youthSignalled, .youthWelcomed, .youthReferred,
    .deviceEntered, .situationFound, .pathwayLeft,
  ]

  /// The keys that say who a youth is.
  package static let identityKeys = ["alias", "firstName", "lastName", "phone", "email"]

  /// Every column the rules name, in their order, each once.
  package var columns: [String] {
    var all = row + [recordedAt].compactMap(\.self) + (recordedBy?.columns ?? [])
    all += (on?.columns ?? []) + skip.map(\.column)
    if let youth {
      all += [youth.code].compactMap(\.self) + youth.key + youth.identity.map(\.column)
      all += youth.profile.flatMap(\.value.columns) + youth.traits.flatMap(\.value.columns)
    }
    for made in events {
      all += made.conditions.map(\.column) + (made.on?.columns ?? [])
      all += made.keys.flatMap(\.value.columns) + [made.note].compactMap(\.self)
    }
    var seen = Set<String>()
    return all.filter { seen.insert($0).inserted }
  }

  /// The columns whose cells are days.
  package var dayColumns: [String] {
    var all = [recordedAt].compactMap(\.self) + (on?.columns ?? [])
    for made in events {
      all += made.on?.columns ?? []
      all += made.keys.filter { $0.field.kind == .day }.flatMap(\.value.columns)
    }
    for key in youth?.profile ?? [] where key.field.kind == .day || key.field.kind == .birth {
      all += key.value.columns
    }
    var seen = Set<String>()
    return all.filter { seen.insert($0).inserted }
  }

  /// The columns whose cells are never shown: they name people, or are free text.
  package var hiddenColumns: Set<String> {
    let people: Set<EventKey> = [.staff, .leads, .owner]
    var all = Set((youth?.identity ?? []).map(\.column) + events.compactMap(\.note))
    all.formUnion(youth?.key ?? [])
    all.formUnion(recordedBy?.columns ?? [])
    for key in events.flatMap(\.keys) where people.contains(key.field.key) {
      all.formUnion(key.value.columns)
    }
    return all
  }
}
