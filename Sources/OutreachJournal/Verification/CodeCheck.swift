import Outreach

extension PartAudit {
  /// The codes that the carnet does not declare, where they still hold.
  func codeFindings() -> [PlacedFinding] {
    let corrections = Set(
      ledger.corrections.filter { live.correction(of: $0.target) == $0.place }.map(\.place))
    var found: [PlacedFinding] = []
    for (file, audit) in zip(files.indices, audits) {
      for use in audit?.lines.undeclared ?? [] {
        let source = Source(file: file, offset: use.offset)
        let holds =
          use.isCorrection
          ? place(of: source).map(corrections.contains) ?? false : stands(source)
        guard holds else { continue }
        found.append(
          PlacedFinding(
            .undeclaredCode(use.code, key: use.key, declared: use.declared), source))
      }
      found += (audit?.lines.endsBeforeStart ?? []).map { Source(file: file, offset: $0) }
        .filter(stands).map { PlacedFinding(.fact(.deviceEndsBeforeStart), $0) }
    }
    return found
  }
}
