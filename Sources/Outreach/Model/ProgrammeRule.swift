/// One rule of a definition, that two programmes may have differently; in the order in which definitions are
/// compared, which is that of a path: which contacts count, whose, what they make, how it ends.
public enum ProgrammeRule: String, CaseIterable, Sendable {
  /// The days whose contacts count.
  case window
  /// The programme for which an action may be reserved.
  case actions
  case ages, requires, lostAfter, mobilisation, outcomes
  case earlyExitReasons, silentMonths
  case durationBins, frequency, horizons, targets

  /// Whether the funnel of a bilan depends on it.
  public var countsInBilan: Bool {
    switch self {
    case .durationBins, .frequency, .horizons, .targets: false
    default: true
    }
  }

  /// What `programme` says of it, as in a definition; codes whose order means nothing are sorted.
  public func value(in programme: Programme) -> JSONValue {
    switch self {
    case .window:
      object(
        ("from", programme.from.map { .string($0.iso) }),
        ("until", programme.until.map { .string($0.iso) }))
    case .actions: .string(programme.id)
    case .ages:
      object(
        ("minimum", programme.minimumAge.map(JSONValue.integer)),
        ("maximum", programme.maximumAge.map(JSONValue.integer)))
    case .requires:
      .object(programme.requires.map { JSONMember($0.trait, $0.value) }).sorted
    case .lostAfter:
      object(
        ("months", .integer(programme.lostAfter.months)),
        ("inclusive", .bool(programme.lostAfter.isInclusive)))
    case .mobilisation: mobilisation(programme.mobilisation)
    case .outcomes: codes(programme.outcomes)
    case .earlyExitReasons: codes(programme.earlyExitReasons)
    case .silentMonths: .integer(programme.silentMonths)
    case .durationBins: .array(programme.durationBins.map(JSONValue.integer))
    case .frequency: .array(programme.frequencyCuts.map { .number("\($0)") })
    case .horizons: .array(programme.horizons.map(JSONValue.integer))
    case .targets:
      object(
        ("reperes", programme.targetReperes.map(JSONValue.integer)),
        ("mobilisationRate", programme.targetMobilisationRate.map { .number("\($0)") }))
    }
  }

  private func object(_ members: (String, JSONValue?)...) -> JSONValue {
    .object(members.map { JSONMember($0.0, $0.1 ?? .null) })
  }

  private func codes(_ codes: [String]) -> JSONValue {
    .array(Set(codes).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map(JSONValue.string))
  }

  private func mobilisation(_ rule: Programme.Mobilisation) -> JSONValue {
    switch rule {
    case .secondContact: object(("rule", .string("second-contact")))
    case .actionKind(let kind): object(("rule", .string("action-kind")), ("kind", .string(kind)))
    }
  }
}

extension Programme {
  /// The rules that this definition and `other` have differently, in the order of comparison.
  public func rules(differingFrom other: Programme) -> [ProgrammeRule] {
    ProgrammeRule.allCases.filter { $0.value(in: self) != $0.value(in: other) }
  }

  /// The same definition but for one rule, taken from `other`.
  public func taking(_ rule: ProgrammeRule, from other: Programme) -> Programme {
    var programme = self
    switch rule {
    case .window: (programme.from, programme.until) = (other.from, other.until)
    case .actions: programme.id = other.id
    case .ages:
      (programme.minimumAge, programme.maximumAge) = (other.minimumAge, other.maximumAge)
    case .requires: programme.requires = other.requires
    case .lostAfter: programme.lostAfter = other.lostAfter
    case .mobilisation: programme.mobilisation = other.mobilisation
    case .outcomes: programme.outcomes = other.outcomes
    case .earlyExitReasons: programme.earlyExitReasons = other.earlyExitReasons
    case .silentMonths: programme.silentMonths = other.silentMonths
    case .durationBins: programme.durationBins = other.durationBins
    case .frequency: programme.frequencyCuts = other.frequencyCuts
    case .horizons: programme.horizons = other.horizons
    case .targets:
      programme.targetReperes = other.targetReperes
      programme.targetMobilisationRate = other.targetMobilisationRate
    }
    return programme
  }
}
