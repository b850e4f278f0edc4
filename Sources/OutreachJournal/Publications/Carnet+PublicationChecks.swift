import Outreach

extension Carnet {
  /// The files of publications that are gone, or no longer what was published.
  func publicationFindings() throws(JournalError) -> [Finding] {
    var found: [Finding] = []
    for id in (try? publications()) ?? [] {
      guard let publication = try? publication(id) else {
        found.append(
          Finding(
            .changedPublication,
            at: Publication.folder + "/" + id + "/" + Publication.fileName))
        continue
      }
      found += try changedFiles(of: publication).map {
        Finding(.changedPublication, at: publication.relativePath + "/" + $0)
      }
    }
    return found
  }

  /// Copies the publications of `other` that are not here, whole ones alone; the folders that are new.
  func bringPublications(
    from other: Carnet, by post: Post
  ) throws(JournalError) -> [String] {
    let known = try publications()
    var new: [String] = []
    for id in try other.publications() where !known.contains(id) {
      // One that is not all there yet is brought another time.
      guard let publication = try? other.publication(id),
        try other.changedFiles(of: publication).isEmpty
      else { continue }
      let folder = other.path + "/" + publication.relativePath
      var files: [(name: String, bytes: [UInt8])] = []
      for name in publication.reports.map(\.name) + [Publication.fileName] {
        files.append((name, try other.storage.content(of: folder + "/" + name)))
      }
      try bring(files, into: publication.relativePath, by: post)
      new.append(publication.relativePath)
    }
    return new
  }
}
