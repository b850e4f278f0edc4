/// Why a programme's definition cannot be used.
public struct ProgrammeFault: Error, Equatable, Sendable {
  /// The key, dotted (`lostAfter.months`); empty for the whole file.
  public let key: String
  /// What the key should hold, in French.
  public let expected: String

  /// The fault of `key`.
  public init(key: String, expected: String) {
    self.key = key
    self.expected = expected
  }
}

extension Programme {
  /// Reads a definition; keys that this version does not know are ignored.
  public init(json: JSONValue) throws(ProgrammeFault) {
    let root = ObjectReader(json, path: "")
    guard json.members != nil else { throw ProgrammeFault(key: "", expected: "un objet JSON") }
    id = try root.required("id", "un code", \.text)
    version = try root.required("version", "un nombre entier") { $0.integer }
    title = try root.optional("title", "un texte", \.text) ?? id
    let day: (JSONValue) -> Day? = { $0.text.flatMap { Day(iso: $0) } }
    from = try root.optional("from", "un jour AAAA-MM-JJ ou null", day)
    until = try root.optional("until", "un jour AAAA-MM-JJ ou null", day)
    if let from, let until, until < from {
      throw ProgrammeFault(key: "until", expected: "un jour qui ne précède pas « from »")
    }
    let ages = try root.object("ages")
    minimumAge = try ages.optional("minimum", "un âge en années", Self.positive)
    maximumAge = try ages.optional("maximum", "un âge en années", Self.positive)
    let lost = try root.object("lostAfter")
    lostAfter = Delay(
      months: try lost.required("months", "un nombre de mois", Self.positive),
      isInclusive: try lost.optional("inclusive", "true ou false", \.bool) ?? false)
    requires = try Self.requirements(root)
    mobilisation = try Self.mobilisation(root.object("mobilisation"))
    outcomes = try root.required("outcomes", "une liste de codes", Self.codes)
    let exit = try root.object("earlyExit")
    earlyExitReasons = try exit.required("reasons", "une liste de codes", Self.codes)
    silentMonths = try exit.required("silentMonths", "un nombre de mois, au moins 1") {
      $0.integer.flatMap { $0 > 0 ? $0 : nil }
    }
    let months = "une liste croissante de nombres de mois"
    durationBins = try root.optional("durationBins", months, Self.increasing) ?? [3, 6, 12, 24]
    horizons = try root.optional("horizons", months, Self.increasing) ?? [1, 3, 6, 12, 24]
    frequencyCuts =
      try root.object("frequency").optional("perMonth", "quatre nombres croissants") { value in
        guard let cuts = value.items?.compactMap(\.double), cuts.count == value.items?.count,
          cuts.count == 4, zip(cuts, cuts.dropFirst()).allSatisfy({ $0 < $1 })
        else { return nil }
        return cuts
      } ?? [0.9, 1.5, 3.5, 5.0]
    let targets = try root.object("targets")
    targetReperes = try targets.optional("reperes", "un nombre ou null", Self.positive)
    targetMobilisationRate = try targets.optional(
      "mobilisationRate", "un taux entre 0 et 1 ou null"
    ) { $0.double.flatMap { (0...1).contains($0) ? $0 : nil } }
  }

  private static func positive(_ value: JSONValue) -> Int? {
    value.integer.flatMap { $0 >= 0 ? $0 : nil }
  }

  private static func codes(_ value: JSONValue) -> [String]? {
    guard let items = value.items else { return nil }
    let codes = items.compactMap(\.text)
    return codes.count == items.count ? codes : nil
  }

  private static func increasing(_ value: JSONValue) -> [Int]? {
    guard let items = value.items else { return nil }
    let numbers = items.compactMap(\.integer).filter { $0 > 0 }
    guard numbers.count == items.count, zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    return numbers
  }

  private static func requirements(_ root: ObjectReader) throws(ProgrammeFault) -> [Requirement] {
    try root.optional("requires", "un objet trait → true, false ou code") { value in
      let requirements = value.members?.compactMap { member -> Requirement? in
        switch member.value {
        case .bool, .string: Requirement(trait: member.key, value: member.value)
        default: nil
        }
      }
      return requirements?.count == value.members?.count ? requirements : nil
    } ?? []
  }

  private static func mobilisation(_ rule: ObjectReader) throws(ProgrammeFault) -> Mobilisation {
    switch try rule.required("rule", "« second-contact » ou « action-kind »", \.text) {
    case "second-contact": return .secondContact
    case "action-kind":
      return .actionKind(try rule.required("kind", "une nature d’action", \.text))
    default:
      throw ProgrammeFault(
        key: "mobilisation.rule", expected: "« second-contact » ou « action-kind »")
    }
  }
}

/// Reads the members of one object, naming the key of each fault.
private struct ObjectReader {
  private let json: JSONValue
  private let path: String

  init(_ json: JSONValue, path: String) {
    self.json = json
    self.path = path
  }

  func object(_ key: String) throws(ProgrammeFault) -> ObjectReader {
    let value = try optional(key, "un objet") { $0.members == nil ? nil : $0 } ?? .object([])
    return ObjectReader(value, path: path + key + ".")
  }

  func optional<Value>(
    _ key: String, _ expected: String, _ read: (JSONValue) -> Value?
  ) throws(ProgrammeFault) -> Value? {
    guard let value = json[key], value != .null else { return nil }
    guard let result = read(value) else {
      throw ProgrammeFault(key: path + key, expected: expected)
    }
    return result
  }

  func required<Value>(
    _ key: String, _ expected: String, _ read: (JSONValue) -> Value?
  ) throws(ProgrammeFault) -> Value {
    guard let value = try optional(key, expected, read) else {
      throw ProgrammeFault(key: path + key, expected: expected)
    }
    return value
  }
}
