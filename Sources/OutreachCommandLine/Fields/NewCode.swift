internal import Outreach

/// A code that a new action or a new partner is to have.
enum NewCode {
  /// The value of `typed`, one of `[a-z0-9-]{1,40}` that is not `known` yet; `verb` is the one that describes a known one.
  static func value(
    _ typed: String, known: some Collection<String>, verb: String
  ) throws -> JSONValue {
    let isPlain = typed.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == 45
    }
    guard isPlain, (1...40).contains(typed.utf8.count) else {
      throw UsageError.refused(
        place: "CODE", found: quoted(typed) + " ne peut pas être un code",
        expected: "attendu : lettres minuscules sans accent, chiffres et tirets, 40 au plus",
        remedy: "Exemple : maraude-centre")
    }
    guard !known.contains(typed) else {
      throw Failure(
        .badData, at: "CODE", quoted(typed) + " est déjà dans ce carnet",
        expected: "attendu : un code nouveau", remedy: "Le changer : allervers \(verb) \(typed)")
    }
    return .string(typed)
  }
}
