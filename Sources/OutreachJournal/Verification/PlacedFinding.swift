import Outreach

/// A finding whose line is known by its offset only.
struct PlacedFinding {
  var problem: Finding.Problem
  var source: Source
  var count = 1

  init(_ problem: Finding.Problem, _ source: Source, count: Int = 1) {
    (self.problem, self.source, self.count) = (problem, source, count)
  }
}

extension PartAudit {
  /// The findings with their lines, those of one code made one.
  func resolved(
    _ placed: [PlacedFinding], _ bytes: CarnetBytes
  ) throws(JournalError) -> [Finding] {
    var merged: [PlacedFinding] = []
    var places: [MergeKey: Int] = [:]
    for finding in placed.sorted(by: { $0.source < $1.source }) {
      guard let subject = finding.problem.subject else {
        merged.append(finding)
        continue
      }
      let key = MergeKey(code: finding.problem.code, subject: subject)
      if let place = places[key] {
        merged[place].count += finding.count
      } else {
        places[key] = merged.count
        merged.append(finding)
      }
    }
    let lines = try lineNumbers(Set(merged.map(\.source)), bytes)
    return merged.map {
      Finding(
        $0.problem, at: files[$0.source.file].relativePath, line: lines[$0.source], count: $0.count)
    }
  }

  /// The line, from 1, that begins at each of `sources`.
  func lineNumbers(
    _ sources: Set<Source>, _ bytes: CarnetBytes
  ) throws(JournalError) -> [Source: Int] {
    var lines: [Source: Int] = [:]
    var (file, offset, line) = (-1, 0, 1)
    for source in sources.sorted() {
      if source.file != file { (file, offset, line) = (source.file, 0, 1) }
      while offset < source.offset {
        let count = min(1 << 20, source.offset - offset)
        let block = try bytes.bytes(of: files[file].relativePath, from: offset, count: count)
        guard !block.isEmpty else { break }
        line += block.count { $0 == 0x0A }
        offset += block.count
      }
      lines[source] = line
    }
    return lines
  }
}

private struct MergeKey: Hashable {
  let code: FindingCode
  let subject: String
}

extension Finding.Problem {
  // What lines that say the same have in common; `nil` for what is told line by line.
  fileprivate var subject: String? {
    switch self {
    case .undeclaredCode(let code, let key, _): key + ":" + code
    default: nil
    }
  }
}
