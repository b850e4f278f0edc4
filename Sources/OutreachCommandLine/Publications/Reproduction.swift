internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// Whether a publication is made again byte for byte from the lines that it froze.
struct Reproduction {
  private let publication: Publication
  /// The events that it froze, read again.
  let reading: Reading
  /// The files that are no longer what was published, by name.
  let changed: [String]
  /// The files that are made otherwise now, by name.
  let different: [String]

  /// Throws when a line that was frozen is no longer there as it was: nothing can be told then.
  init(_ publication: Publication, in carnet: Carnet) throws {
    self.publication = publication
    reading = try Self.frozen(publication, in: carnet)
    let made = Dictionary(
      FrozenReport(publication, reading.ledger).files.map { ($0.name, $0.bytes) }
    ) { first, _ in first }
    changed = try carnet.changedFiles(of: publication)
    different = publication.reports.filter { report in
      made[report.name].map { SHA256.hexadecimal($0) } != report.digest
    }.map(\.name)
  }

  /// The events that a publication froze, read again; throws when a line of them is no longer there as it was.
  static func frozen(_ publication: Publication, in carnet: Carnet) throws -> Reading {
    if let file = try carnet.altered(publication.journal).first {
      throw Failure(
        .no, at: carnet.path + "/" + file.path,
        "ses \(file.length.counted("premier octet", "premiers octets")) ne sont plus ceux que la"
          + " publication a lus",
        expected: "attendu : un fichier qui ne fait que grandir",
        remedy: "Le reprendre d’une sauvegarde. Voir : allervers verifier")
    }
    return try Reading(carnet, publication.journal)
  }

  /// Whether every file is made again as it was published, and still stands so.
  var isExact: Bool { changed.isEmpty && different.isEmpty }

  /// What there is to say of it, a line a fact.
  var lines: [String] {
    let events = publication.journal.reduce(0) { $0 + $1.length }
    guard !isExact else {
      return [
        publication.title + ", " + publication.id + " : refait à l’identique, "
          + publication.reports.count.counted("fichier", "fichiers") + ", à partir de "
          + events.counted("octet", "octets") + " de "
          + publication.journal.count.counted("fichier du journal", "fichiers du journal")
      ]
    }
    return changed.map {
      publication.relativePath + "/" + $0
        + " : ce n’est plus le fichier publié. Le reprendre d’une sauvegarde"
    }
      + different.filter { !changed.contains($0) }.map {
        publication.relativePath + "/" + $0 + " : il se refait autrement"
          + (publication.version == VersionCommand.number
            ? ""
            : ", par la version \(VersionCommand.number) ; il l’a été par la \(publication.version)")
      }
  }
}
