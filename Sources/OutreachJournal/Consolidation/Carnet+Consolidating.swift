import Outreach

extension Carnet {
  /// Brings into this carnet what `other`, a copy of it or a device's part of it, has and it has not; whole files.
  ///
  /// A file of ours is replaced only by one that begins with all of its bytes; one that differs is put beside it under
  /// the name of a copy, so that nothing is lost and doing it again adds nothing. Throws when `other` is another carnet.
  package func consolidate(
    _ other: Carnet, as post: Post, stateFolder: String
  ) throws(JournalError) -> Consolidation {
    guard other.settings.id == settings.id else {
      throw .otherCarnet(path: other.path, id: other.settings.id)
    }
    var done = Consolidation()
    try WriterLock.holding(for: post, self, in: stateFolder) { () throws(JournalError) in
      for file in try other.files(.journal) { try bring(file, from: other, nil, &done) }
      try bringProgrammes(from: other, &done)
    }
    // What has come may say whose identity was erased: their lines go first, whoever wrote them, since these files are
    // brought here and not written by their devices.
    let ledger = try Reading(self).ledger
    let erased = PersonScope(erasedIn: ledger, LiveEvents(ledger, knownUntil: nil))
    _ = try erase(erased, of: post, everyWriter: true, stateFolder: stateFolder)
    try WriterLock.holding(for: post, self, in: stateFolder) { () throws(JournalError) in
      for file in try other.files(.confidential) { try bring(file, from: other, erased, &done) }
      done.new += try bringPublications(from: other, by: post)
    }
    return done
  }

  private func bring(
    _ file: JournalFile, from other: Carnet, _ erased: PersonScope?, _ done: inout Consolidation
  ) throws(JournalError) {
    let name = file.relativePath
    var bytes = try other.storage.content(of: other.path + "/" + name)
    if let erased, !erased.isEmpty {
      let lines = ErasedLines(bytes, without: erased)
      if lines.erased > 0 { bytes = lines.kept }
    }
    guard try storage.kind(at: path + "/" + name) != nil else {
      try storage.writeNew(bytes, to: path + "/" + name)
      return done.new.append(name)
    }
    var ours = try storage.content(of: path + "/" + name)
    if file.part == .journal, !ours.starts(with: bytes), !bytes.starts(with: ours) {
      // What one of the two has reduced is so in both.
      let agreed = ReducedFiles([("", bytes), (name, ours)], Reduction()) { _, _ in false }
      for file in agreed.files where file.path.isEmpty { bytes = file.bytes }
      for file in agreed.files where file.path == name {
        try storage.writeNew(file.bytes, to: path + "/" + name)
        ours = file.bytes
      }
    }
    if ours.starts(with: bytes) {
      done.known += 1
    } else if bytes.starts(with: ours) {
      try storage.writeNew(bytes, to: path + "/" + name)
      done.longer.append(name)
    } else {
      var digest = SHA256()
      digest.add(bytes[...])
      let copy = name.dropLast(6) + ".consolide-" + digest.hexadecimal.prefix(12) + ".jsonl"
      guard try storage.kind(at: path + "/" + copy) == nil else {
        done.known += 1
        return
      }
      try storage.writeNew(bytes, to: path + "/" + copy)
      done.beside.append(String(copy))
    }
  }

  private func bringProgrammes(
    from other: Carnet, _ done: inout Consolidation
  ) throws(JournalError) {
    let folder = "/programmes/"
    for name in try other.storage.names(in: other.path + folder).sorted()
    where name.hasSuffix(".json") && !JournalFile.isTemporary(name) {
      let bytes = try other.storage.content(of: other.path + folder + name)
      if try storage.kind(at: path + folder + name) == nil {
        try storage.writeNew(bytes, to: path + folder + name)
        done.new.append("programmes/" + name)
      } else if try storage.content(of: path + folder + name) != bytes {
        done.otherProgrammes.append("programmes/" + name)
      }
    }
  }
}
