package import Outreach

/// A frozen report: what was asked, of which events, and what was written. Made once, never changed.
package struct Publication: Sendable {
  /// Which report.
  package enum Verb: String, Sendable, CaseIterable {
    case bilan, cohortes, durees
  }

  /// One file of the report.
  package struct Report: Equatable, Sendable {
    /// Its name in the publication's folder, `bilan.csv`.
    package var name: String
    /// SHA-256 of its bytes.
    package var digest: String
  }

  /// A ULID, the name of the publication's folder.
  package var id: String
  package var madeAt: Instant
  /// Who made it, `amelie-7k3q`.
  package var writer: String
  /// The program's version: another may write the same figures otherwise.
  package var version: String
  package var verb: Verb
  package var audience: Audience
  /// Everything that was asked, the definitions and the vocabulary of then with it.
  package var request: ReportRequest
  /// All that the carnet's settings said.
  package var settings: CarnetSettings
  /// The events read.
  package var journal: [FrozenFile]
  package var reports: [Report]
  /// What its readers are not shown.
  package var hidden: [HiddenFigure] = []

  package init(
    id: String, madeAt: Instant, writer: String, version: String, verb: Verb, audience: Audience,
    request: ReportRequest, settings: CarnetSettings, journal: [FrozenFile]
  ) {
    (self.id, self.madeAt, self.writer, self.version) = (id, madeAt, writer, version)
    (self.verb, self.audience, self.request) = (verb, audience, request)
    (self.settings, self.journal, reports) = (settings, journal, [])
  }

  /// The folder, from the carnet's: `publications/01K…`.
  package var relativePath: String { Self.folder + "/" + id }

  static let folder = "publications"
  static let fileName = "publication.json"
}
