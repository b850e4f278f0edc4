/// "`--par` breaks `reperes`, `mobilises`, `droitCommun`, `sortiesAnticipees` down".
extension Window {
  func breakdown(by dimension: Dimension) -> [String: Any] {
    var values: Set<String?> = []
    for lived in episodes {
      values.formUnion(study.values(of: lived, by: dimension))
    }
    let ordered = values.sorted { left, right in
      guard let left, let right else { return nullLast(left, right) }
      let labels = (study.label(of: left, by: dimension), study.label(of: right, by: dimension))
      return labels.0 == labels.1 ? precedes(left, right) : precedes(labels.0, labels.1)
    }
    let rows = ordered.compactMap { row(of: $0, by: dimension) }
    return ["by": dimension.rawValue, "rows": rows]
  }

  /// nil when there is nothing to count.
  private func row(of value: String?, by dimension: Dimension) -> [String: Any]? {
    func having(_ some: [LivedEpisode]) -> [LivedEpisode] {
      some.filter { study.values(of: $0, by: dimension).contains(value) }
    }
    let counts = [
      "reperes": having(reperes).count,
      "mobilises": having(mobilises).count,
      "droitCommun": having(droitCommun).count,
      // "`sortiesAnticipees` counts exits, as above."
      "sortiesAnticipees": having(episodes).flatMap { earlyExits(of: $0) }.count,
    ]
    if counts.values.allSatisfy({ $0 == 0 }) { return nil }
    var row: [String: Any] = counts
    row["value"] = jsonOrNull(value)
    row["label"] = study.label(of: value, by: dimension)
    return row
  }
}
