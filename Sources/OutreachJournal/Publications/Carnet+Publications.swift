import Outreach

extension Carnet {
  /// The identifiers of the publications, the oldest first.
  package func publications() throws(JournalError) -> [String] {
    try storage.names(in: path + "/" + Publication.folder).filter {
      ULID.bits($0.utf8) != nil
    }
  }

  /// What the publication of that identifier says of itself.
  package func publication(_ id: String) throws(JournalError) -> Publication {
    let file = path + "/" + Publication.folder + "/" + id + "/" + Publication.fileName
    let publication = try Publication(json: storage.json(of: file), at: file)
    guard publication.id == id else { throw .badPublication(path: file, key: "id") }
    return publication
  }

  /// The files of a publication that are gone or no longer what was published, by name.
  package func changedFiles(of publication: Publication) throws(JournalError) -> [String] {
    var changed: [String] = []
    for report in publication.reports {
      let file = path + "/" + publication.relativePath + "/" + report.name
      guard try storage.kind(at: file) == .file else {
        changed.append(report.name)
        continue
      }
      let bytes = try storage.content(of: file)
      if SHA256.hexadecimal(bytes) != report.digest { changed.append(report.name) }
    }
    return changed
  }

  /// Writes a new publication and its files, by name: the whole folder is there at once, or none of it.
  ///
  /// What a kill leaves has a name that everybody passes over, and the next publication of the same writer takes its
  /// place.
  package func publish(
    _ publication: Publication, _ files: [(name: String, bytes: [UInt8])], as post: Post,
    stateFolder: String
  ) throws(JournalError) -> Publication {
    var publication = publication
    publication.reports = files.map { .init(name: $0.name, digest: SHA256.hexadecimal($0.bytes)) }
    let all =
      files + [(name: Publication.fileName, bytes: Array(publication.json.indented.utf8))]
    try WriterLock.holding(for: post, self, in: stateFolder) { () throws(JournalError) in
      try bring(all, into: publication.relativePath, by: post)
    }
    return publication
  }

  /// Puts files into a new folder of the carnet that appears with all of them.
  func bring(
    _ files: [(name: String, bytes: [UInt8])], into folder: String, by post: Post
  ) throws(JournalError) {
    let aside = path + "/" + Publication.folder + "/" + post.writer + ".tmp"
    try storage.ensureFolder(aside)
    let target = path + "/" + folder
    for left in try storage.names(in: aside) {
      try storage.removing(aside + "/" + left)
    }
    for file in files { try storage.writeNew(file.bytes, to: aside + "/" + file.name) }
    do throws(SystemFault) {
      try storage.rename(aside, to: target)
      try storage.syncFolder(storage.parent(of: target))
    } catch {
      throw JournalError(writing: target, error)
    }
  }
}

extension Storage {
  /// Takes a file's name away.
  fileprivate func removing(_ path: String) throws(JournalError) {
    do throws(SystemFault) { try remove(path) } catch { throw JournalError(writing: path, error) }
  }
}
