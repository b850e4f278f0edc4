/// The schema of every type, laid out to be looked up key by key.
struct TypeSchemas {
  /// What one key of a type is.
  struct Field {
    var kind: EventField.Kind
    /// Whether figures depend on its value; of another one only the kind is checked.
    var isKept: Bool
  }

  static let all = TypeSchemas(keepsDetails: false)
  /// The same where what only an export tells of a contact is kept too.
  static let detailed = TypeSchemas(keepsDetails: true)

  // By type and key, each by its place in its enumeration.
  private var known: [Field?] = []
  private var required: [[UInt8]] = []
  private var fields: [[EventField]] = []

  private init(keepsDetails: Bool) {
    for type in EventType.allCases {
      let own = EventSchema.fields(of: type)
      let kept = type.keysOfFigures + (keepsDetails ? type.keysOfExports : [])
      var row = [Field?](repeating: nil, count: LineMembers.capacity)
      for field in own {
        row[Int(field.key.rawValue)] = Field(kind: field.kind, isKept: kept.contains(field.key))
      }
      known += row
      required.append(own.filter(\.isRequired).map(\.key.rawValue))
      fields.append(own)
    }
  }

  /// What `key` is in an event of `type`; `nil` for a key that is not its own.
  @inline(__always)
  func field(_ type: Int, _ key: Int) -> Field? {
    known[type &* LineMembers.capacity &+ key]
  }

  /// The keys that an event of `type` must have.
  @inline(__always)
  func required(_ type: Int) -> [UInt8] { required[type] }

  /// The own keys of `type`, in order.
  func fields(_ type: Int) -> [EventField] { fields[type] }
}

extension EventType {
  // The keys that only an export looks at; identifiers of things are kept so that they are symbols.
  fileprivate var keysOfExports: [EventKey] {
    switch self {
    case .contactMade:
      [.session, .kind, .channel, .themes, .minutes, .initiative, .appointment]
    case .sessionHeld:
      [
        .session, .action, .format, .commune, .area, .zones, .staff, .relatives, .employers,
        .offers, .hires,
      ]
    case .partnerAdded, .partnerDescribed: [.partner]
    default: []
    }
  }

  /// The keys whose values a fact holds; the others stay in its line.
  fileprivate var keysOfFigures: [EventKey] {
    switch self {
    case .youthRegistered, .youthDescribed:
      [
        .youth, .birth, .age, .gender, .commune, .area, .zones, .link, .lastSeen, .informed,
        .opposed, .traits,
      ]
    case .contactMade:
      [.youth, .with, .action, .approach, .commune, .area, .zones, .staff, .partners]
    case .sessionHeld: [.status, .people, .youths, .partners]
    case .actionOpened, .actionDescribed:
      [.action, .title, .kind, .approaches, .programmes, .partners, .until]
    case .actionClosed: [.action]
    case .youthReferred: [.youth, .partner, .purpose]
    case .referralResolved: [.youth, .target, .arrived]
    case .deviceEntered: [.youth, .device, .within]
    case .situationFound: [.youth, .situation]
    case .pathwayLeft: [.youth, .reason]
    case .pathwayPaused: [.youth, .until]
    case .followUpClosed, .eventRetracted: [.target]
    case .eventCorrected: [.target, .with]
    case .youthsLinked, .youthsDistinct: [.youths]
    case .segmentSealed: [.offset, .length]
    default: [.youth]
    }
  }
}
