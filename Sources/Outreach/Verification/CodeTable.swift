/// The codes that a carnet declares, by event type and key.
package struct CodeTable: Sendable {
  /// Codes to be found by their bytes.
  struct Codes: Sendable {
    let all: [String]
    private var short = Set<TextKey>()
    private var long = Set<[UInt8]>()

    init(_ all: [String]) {
      self.all = all
      for code in all {
        let bytes = Array(code.utf8)
        if let key = TextKey(bytes) { short.insert(key) } else { long.insert(bytes) }
      }
    }

    @inline(__always)
    func contains(_ token: JSONScanner.Token, _ bytes: Bytes) -> Bool {
      if token.kind == .string {
        guard let key = TextKey(bytes, token.start, token.end) else {
          return long.contains(bytes[token.start..<token.end])
        }
        return short.contains(key)
      }
      let text = JSONScanner(bytes).text(token)
      return TextKey(text).map(short.contains) ?? long.contains(text)
    }
  }

  // By type, those of corrections last, and key; then those that stand inside an object.
  private var codes: [Codes?] = []
  let traits: Codes
  let levels: Codes
  let traitCodes: [(trait: [UInt8], codes: Codes)]

  /// The table of `vocabulary`.
  package init(_ vocabulary: Vocabulary) {
    var families: [Vocabulary.Family: Codes] = [:]
    for family in Vocabulary.Family.allCases {
      families[family] = Codes(vocabulary.codes(family))
    }
    let welcomes = Codes(["premier", "reprise"])
    for type in EventType.allCases {
      var row = [Codes?](repeating: nil, count: LineMembers.capacity)
      for field in EventSchema.fields(of: type) {
        row[Int(field.key.rawValue)] =
          type == .youthWelcomed && field.key == .kind
          ? welcomes : Self.family(type, field.key).flatMap { families[$0] }
      }
      codes += row
    }
    traits = Codes(Trait.allCases.map(\.rawValue))
    levels = families[.levels] ?? Codes([])
    traitCodes = Trait.allCases.compactMap { trait in
      trait.codes.flatMap { families[$0] }.map { (Array(trait.rawValue.utf8), $0) }
    }
  }

  /// The codes of a key of the type at that place; `nil` for a key that holds no declared code.
  @inline(__always)
  func codes(_ type: Int, _ key: Int) -> Codes? { codes[type &* LineMembers.capacity &+ key] }

  /// The family that a key of a type takes its codes from; `nil` for a key that takes none.
  static func family(_ type: EventType, _ key: EventKey) -> Vocabulary.Family? {
    switch (key, type) {
    case (.approach, _), (.approaches, _): .approaches
    case (.channel, _): .channels
    case (.device, _), (.within, _): .devices
    case (.situation, _): .situations
    case (.themes, _): .themes
    case (.motives, _): .motives
    case (.zones, _): .zones
    case (.gender, _): .genders
    case (.link, _): .links
    case (.purpose, _): .purposes
    case (.mode, _): .modes
    case (.result, _): .results
    case (.initiative, _): .initiatives
    case (.source, _): .sources
    case (.format, _): .formats
    case (.reason, .pathwayLeft): .reasons
    case (.kind, .contactMade): .contactKinds
    case (.kind, .actionOpened), (.kind, .actionDescribed): .actionKinds
    default: nil
    }
  }
}
