public import Outreach

extension Carnet {
  /// Seals the bad lines of the files of `post`'s own writer, each file copied aside first, closes those files to other
  /// users, and takes what has shrunk or changed for granted. Nothing is deleted; the files of other writers are not
  /// touched.
  public func repair(
    _ post: Post, stateFolder: String, now: Instant, random: @escaping @Sendable () -> UInt64
  ) throws(JournalError) -> Repair {
    let before = try verify(stateFolder: stateFolder, now: now)
    var repair = try WriterLock.holding(for: post, self, in: stateFolder) {
      () throws(JournalError) in
      var repair = Repair()
      var memory = WriterMemory(of: post.writer, self, in: stateFolder)
      memory.accept(self)
      memory.keep()
      for part in JournalFile.Part.allCases {
        let entries = EntryCheck(path, on: storage).files.filter {
          $0.part == part && !$0.isCopy && $0.folder == post.writer
        }
        let bytes = CarnetBytes.folder(path, on: storage)
        let audit = try PartAudit(part, entries, bytes, CodeTable(Vocabulary()), seen: SeenFiles())
        for file in entries.indices {
          let bad = audit.unexplained(file)
          guard !bad.isEmpty else { continue }
          let copy =
            stateFolder + "/reparations/\(settings.id)-\(now.milliseconds)/"
            + entries[file].relativePath
          try seal(entries[file], copy, now: now, random: random)
          repair.sealed.append(
            .init(path: entries[file].relativePath, lines: bad.count, copy: copy))
        }
        repair.closed += try close(part.rawValue + "/" + post.writer, entries)
      }
      return repair
    }
    let lost: [FindingCode] = [.shrunk, .rewritten, .vanished]
    repair.accepted = before.findings.filter { lost.contains($0.code) }.map(\.path)
    if !repair.accepted.isEmpty {
      _ = try verify(stateFolder: stateFolder, now: now, acceptsPresent: true)
    }
    return repair
  }

  // A seal has no number: it may stand in a file that is no longer the writer's newest.
  private func seal(
    _ file: JournalFile, _ copy: String, now: Instant, random: @escaping @Sendable () -> UInt64
  ) throws(JournalError) {
    try storage.writeNew(storage.content(of: path + "/" + file.relativePath), to: copy)
    var writer = BulkWriter(self, at: now, random: random)
    try writer.append(
      .init([], file.part, writer: file.writer, month: String(file.name.dropLast(6))))
    try writer.finish()
  }

  private func close(_ folder: String, _ files: [JournalFile]) throws(JournalError) -> [String] {
    var closed: [String] = []
    for name in [folder] + files.map(\.relativePath) {
      let place = path + "/" + name
      guard let status = try? storage.status(at: place), status.isOwn, status.isOpen,
        status.kind == .file || status.kind == .folder
      else { continue }
      do throws(SystemFault) {
        try storage.restrict(place, status.kind)
      } catch {
        throw JournalError(writing: name, error)
      }
      closed.append(name)
    }
    return closed
  }
}

extension PartAudit {
  /// The bad lines of a file that no seal names.
  fileprivate func unexplained(_ file: Int) -> [Range<Int>] {
    let bad = ledger.findings.filter { finding in
      guard finding.file == file else { return false }
      switch finding.problem {
      case .damaged, .unfinished: return true
      default: return false
      }
    }.map(\.offset)
    return (audits[file]?.lines.damaged ?? []).filter { bad.contains($0.lowerBound) }
  }
}
