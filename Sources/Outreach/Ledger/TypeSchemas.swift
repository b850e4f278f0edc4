/// The schema of every type, laid out to be looked up key by key.
struct TypeSchemas {
  // By type and key, each by its place in its enumeration.
  private var kinds: [EventField.Kind?] = []
  private var required: [UInt128] = []
  private var fields: [[EventField]] = []

  init() {
    for type in EventType.allCases {
      let own = EventSchema.fields(of: type)
      var row = [EventField.Kind?](repeating: nil, count: LineMembers.capacity)
      for field in own { row[Int(field.key.rawValue)] = field.kind }
      kinds += row
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

  /// The own keys of `type`, in order.
  func fields(_ type: Int) -> [EventField] { fields[type] }
}
