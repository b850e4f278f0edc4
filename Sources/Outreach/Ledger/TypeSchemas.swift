/// The schema of every type, laid out to be looked up key by key.
struct TypeSchemas {
  // By type and key, each by its place in its enumeration.
  private var kinds: [EventField.Kind?] = []
  private var kept: [UInt128] = []
  private var required: [UInt128] = []
  private var fields: [[EventField]] = []

  init() {
    for type in EventType.allCases {
      let own = EventSchema.fields(of: type)
      var row = [EventField.Kind?](repeating: nil, count: LineMembers.capacity)
      for field in own { row[Int(field.key.rawValue)] = field.kind }
      kinds += row
      kept.append(type.keysOfFigures.reduce(0) { $0 | $1.bit })
      required.append(own.reduce(0) { $1.isRequired ? $0 | $1.key.bit : $0 })
      fields.append(own)
    }
  }

  /// What the value of `key` must be in an event of `type`; `nil` for a key that is not its own.
  @inline(__always)
  func kind(_ type: Int, _ key: Int) -> EventField.Kind? {
    kinds[type &* LineMembers.capacity &+ key]
  }

  /// The keys that an event of `type` must have.
  @inline(__always)
  func required(_ type: Int) -> UInt128 { required[type] }

  /// Whether figures depend on the value of `key`; of another one only the kind is checked.
  @inline(__always)
  func isKept(_ type: Int, _ key: Int) -> Bool { kept[type] & 1 << UInt128(key) != 0 }

  /// The own keys of `type`, in order.
  func fields(_ type: Int) -> [EventField] { fields[type] }
}

extension EventType {
  /// The keys whose values a fact holds; the others stay in its line.
  fileprivate var keysOfFigures: [EventKey] {
    switch self {
    case .youthRegistered, .youthDescribed:
      [.youth, .birth, .age, .gender, .commune, .area, .zones, .link, .lastSeen, .traits]
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
