package import Outreach

/// How large a carnet is, and who may read it.
package struct CarnetMeasure: Equatable, Sendable {
  /// The files of a folder of the carnet.
  package struct Part: Equatable, Sendable {
    package var files = 0
    package var bytes = 0
  }

  package let journal: Part
  package let confidential: Part
  /// Every file below `publications`.
  package let publications: Part
  /// Writers of whom there is a file of events.
  package let writers: Int
  /// Files and folders that others than their owner may use.
  package let open: Int
  /// Files and folders that are another user's.
  package let foreign: Int

  /// Measures `carnet`; what cannot be looked at counts for nothing, `verifier` says it.
  package init(_ carnet: Carnet) {
    let entries = EntryCheck(carnet.path, on: carnet.storage)
    func part(_ part: JournalFile.Part) -> Part {
      entries.files.filter { $0.part == part }.reduce(into: Part()) { sum, file in
        sum.files += 1
        sum.bytes += (try? carnet.storage.size(at: carnet.path + "/" + file.relativePath)) ?? 0
      }
    }
    func count(_ problem: Finding.Problem) -> Int {
      entries.findings.filter { $0.problem == problem }.reduce(0) { $0 + $1.count }
    }
    journal = part(.journal)
    confidential = part(.confidential)
    publications = Self.part(carnet.path + "/publications", on: carnet.storage)
    writers = Set(entries.files.filter { $0.part == .journal }.map(\.writer)).count
    open = count(.openRights)
    foreign = count(.otherOwner)
  }

  private static func part(_ folder: String, on storage: any Storage) -> Part {
    var sum = Part()
    for name in (try? storage.names(in: folder)) ?? [] {
      switch try? storage.status(at: folder + "/" + name) {
      case let status? where status.kind == .file:
        sum = Part(files: sum.files + 1, bytes: sum.bytes + status.size)
      case let status? where status.kind == .folder:
        let below = part(folder + "/" + name, on: storage)
        sum = Part(files: sum.files + below.files, bytes: sum.bytes + below.bytes)
      default: break
      }
    }
    return sum
  }
}

extension Reading {
  /// The latest moment at which an event was recorded; `nil` without events.
  package var lastRecorded: Instant? { ledger.facts.lazy.map(\.at).max() }
}
