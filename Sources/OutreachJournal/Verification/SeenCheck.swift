import Outreach

extension PartAudit {
  /// Compares the files with what was `seen` of them and the sizes last `written`, and tells what is to be
  /// remembered: the present state, but of a file at fault what was seen before, so that the fault is told until it
  /// is mended or taken for granted.
  ///
  /// Copies come and go: they are not remembered.
  func compare(
    _ seen: SeenFiles, _ written: [String: Int], hasErasures: Bool
  ) -> (findings: [Finding], remembered: SeenFiles) {
    var found: [Finding] = []
    var remembered = SeenFiles()
    let isErasure = part == .confidential && hasErasures
    var present = Set<String>()
    for (file, audit) in zip(files, audits) where !file.isCopy {
      let path = file.relativePath
      present.insert(path)
      guard let audit else {
        remembered[path] = seen[path]
        continue
      }
      let problem = problem(audit, seen[path], written[path] ?? 0).map { problem in
        isErasure
          ? .rewrittenAfterErasure
          : hasErasures && isReduced(audit, seen[path], written[path] ?? 0) ? .reduced : problem
      }
      remembered[path] =
        problem?.code.isFault == true
        ? seen[path]
        : SeenFiles.File(
          size: audit.size, digest: audit.digest, lines: audit.lines.identities(of: nil))
      if let problem { found.append(Finding(problem, at: path)) }
    }
    let known = Set(seen.paths).union(written.filter { $0.value > 0 }.keys).sorted()
    for path in known where path.hasPrefix(part.rawValue + "/") && !present.contains(path) {
      if !isErasure { remembered[path] = seen[path] }
      found.append(Finding(isErasure ? .rewrittenAfterErasure : .vanished, at: path))
    }
    return (found, remembered)
  }

  // Whether every line that was there is there still, in its place: only what some of them say has changed.
  private func isReduced(
    _ audit: FileAudit, _ seen: SeenFiles.File?, _ written: Int
  ) -> Bool {
    guard let lines = seen?.lines, audit.size >= written else { return false }
    return audit.lines.identities(of: lines.count) == lines
  }

  private func problem(
    _ audit: FileAudit, _ seen: SeenFiles.File?, _ written: Int
  ) -> Finding.Problem? {
    let size = max(seen?.size ?? 0, written)
    if audit.size < size { return .shrunk(from: size, to: audit.size) }
    guard let seen else { return nil }
    return audit.prefixDigest == seen.digest ? nil : .rewritten
  }
}
