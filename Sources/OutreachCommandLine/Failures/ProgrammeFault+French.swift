internal import Outreach

extension ProgrammeFault {
  /// The one line that says every fault of the definition in the file `path`.
  static func failure(
    _ faults: [ProgrammeFault], at path: String, of what: String = "cette définition de programme",
    topic: String = "programmes"
  ) -> Failure {
    let remedy = "Corriger ce fichier. Voir : allervers aide " + topic
    if let fault = faults.first, faults.count == 1 {
      return Failure(
        .badConfiguration, at: path, fault.found, expected: fault.wanted, remedy: remedy)
    }
    return Failure(
      .badConfiguration, at: path, what + " a \(faults.count) fautes",
      expected: faults.map { "\($0.found) (\($0.wanted))" }.joined(separator: " ; "),
      remedy: remedy)
  }

  private var found: String {
    if key.isEmpty { return "ce n’est pas une définition de programme" }
    return switch problem {
    case .missing: quoted(key) + " manque"
    case .unknownKey: quoted(key) + " n’est pas une clé de définition"
    case .unfit(let value): quoted(key) + " vaut " + Self.shown(value)
    }
  }

  private var wanted: String {
    if problem == .unknownKey {
      let typed = key.split(separator: ".").last.map(String.init) ?? key
      return nearest(typed) ?? "attendu : " + alternatives(known)
    }
    guard !known.isEmpty else { return "attendu : " + expected }
    var close: String?
    if case .unfit(let value) = problem { close = value.text.flatMap(nearest) }
    return "attendu : " + expected + ", " + (close ?? alternatives(known))
  }

  private func nearest(_ typed: String) -> String? {
    NearestName.of(typed, among: known).map {
      (problem == .unknownKey ? "la plus proche : " : "le plus proche : ") + quoted($0)
    }
  }

  // As it stands in the file, so that a text in the place of a number shows; enough of it to be found.
  private static func shown(_ value: JSONValue) -> String {
    let text = value.compact
    return text.count > 60 ? text.prefix(57) + "…" : text
  }
}
