extension Bilan {
  /// One of the four counts that a bilan gives by month, and by value of a dimension.
  package enum Flow: CaseIterable, Comparable, Sendable {
    case reperes, mobilises, droitCommun, sortiesAnticipees
  }
}

/// The four counts, of a month or of a value.
protocol FlowCounts {
  var reperes: Int { get set }
  var mobilises: Int { get set }
  var droitCommun: Int { get set }
  var sortiesAnticipees: Int { get set }
}

extension Bilan.Month: FlowCounts {}
extension Bilan.BreakdownRow: FlowCounts {}

extension FlowCounts {
  subscript(flow: Bilan.Flow) -> Int {
    get {
      switch flow {
      case .reperes: reperes
      case .mobilises: mobilises
      case .droitCommun: droitCommun
      case .sortiesAnticipees: sortiesAnticipees
      }
    }
    set {
      switch flow {
      case .reperes: reperes = newValue
      case .mobilises: mobilises = newValue
      case .droitCommun: droitCommun = newValue
      case .sortiesAnticipees: sortiesAnticipees = newValue
      }
    }
  }

  mutating func add(_ other: Self) {
    for flow in Bilan.Flow.allCases { self[flow] += other[flow] }
  }
}

extension Episode {
  /// Hands over every flow that has its day in `period`.
  @inline(__always)
  func forEachFlow(in period: Period, _ body: (Bilan.Flow, Day, Proof) -> Void) {
    if period.contains(firstContact) { body(.reperes, firstContact, .contact(firstContact)) }
    if let arrived, period.contains(arrived) { body(.droitCommun, arrived, .arrival(arrived)) }
    guard let mobilised else { return }
    if period.contains(mobilised) { body(.mobilises, mobilised, .mobilisation(mobilised)) }
    for exit in exits where exit.isEarly && period.contains(exit.on) {
      body(.sortiesAnticipees, exit.on, .exit(exit))
    }
  }
}
