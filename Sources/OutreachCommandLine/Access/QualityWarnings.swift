internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// What a report does not count because its line is bad, said on standard error before the report.
struct QualityWarnings {
  private let reading: Reading
  // Every finding names its place; more than a few would drown the report.
  private static let shown = 3

  init(_ reading: Reading) { self.reading = reading }

  /// Prints the warnings.
  func show(_ environment: Environment) {
    let lines = lines
    for line in lines { environment.note(line) }
    if !lines.isEmpty { environment.note("tout voir, et que faire : allervers verifier") }
  }

  /// One line a kind of fault, none when every line counts.
  var lines: [String] {
    let findings = reading.ledger.findings
    return [
      line(
        findings.filter(\.isDamage), "ligne abîmée, sautée", "lignes abîmées, sautées"),
      line(
        findings.filter(\.isSetAside), "événement mis de côté, compté nulle part",
        "événements mis de côté, comptés nulle part"),
      line(
        findings.filter { $0.problem == .unknownType },
        "événement d’un type que cette version ne connaît pas",
        "événements de types que cette version ne connaît pas"),
    ].compactMap(\.self)
  }

  private func line(_ findings: [LineFinding], _ one: String, _ many: String) -> String? {
    guard !findings.isEmpty else { return nil }
    let places = findings.prefix(Self.shown).map { finding in
      let (path, line) = reading.location(of: finding)
      return path + ":\(line)" + (finding.problem.french.map { " (" + $0 + ")" } ?? "")
    }
    let others = findings.count - places.count
    return "attention : \(findings.count.french) " + (findings.count == 1 ? one : many) + " : "
      + places.joined(separator: ", ") + (others > 0 ? " et \(others.french) de plus" : "")
  }
}

extension LineFinding.Problem {
  fileprivate var french: String? {
    switch self {
    case .damaged(let fault): fault.french
    case .missing(let key): "« \(key) » manque"
    case .wrongKind(let key): "« \(key) » n’a pas la bonne forme"
    case .conflictingIdentifier: "un autre événement a le même identifiant"
    default: nil
    }
  }
}
