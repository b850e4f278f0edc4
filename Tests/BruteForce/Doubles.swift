extension BruteForceEvaluator {
  /// "`bilan --doublons` adds the interval: `reperesAtLeast` and `mobilisesAtMost`, recomputed with all
  /// listed pairs linked."
  package func doublons(
    _ request: BruteForceRequest, pairs: [[String]]
  ) throws -> [String: Any] {
    let window = try window(request, alsoLinked: pairs)
    return [
      "reperesAtLeast": window.reperes.count, "mobilisesAtMost": window.mobilises.count,
    ]
  }
}
