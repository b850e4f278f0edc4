internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// Finds the publication meant by its identifier, the end of it, or a path to its folder or one of its files.
enum PublicationLookup {
  /// The publication of `carnet` typed as `text`.
  static func find(_ text: String, in carnet: Carnet) throws -> Publication {
    let ids = try carnet.publications()
    let named = text.split(separator: "/").map(String.init).last { ULID.bits($0.utf8) != nil }
    let end = (named ?? text).uppercased()
    let found = ids.filter { $0.hasSuffix(end) }
    if found.count == 1 { return try carnet.publication(found[0]) }
    guard !found.isEmpty, !end.isEmpty else {
      throw Failure(
        .notFound, at: "ecart", quoted(text) + " n’est pas une publication de ce carnet",
        expected: ids.isEmpty
          ? "il n’en a aucune" : "attendu : son identifiant, la fin de celui-ci, ou son dossier",
        remedy: ids.isEmpty
          ? "En faire une : allervers figer bilan --annee 2025 --interne"
          : "Les voir : allervers ecart")
    }
    throw Failure(
      .badData, at: "ecart", "\(found.count) publications finissent par " + quoted(text),
      expected: "attendu : la fin d’une seule",
      remedy: "Candidates : " + found.prefix(5).joined(separator: ", "))
  }
}
