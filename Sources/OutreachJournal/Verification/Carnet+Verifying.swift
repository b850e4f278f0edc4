public import Outreach

extension Carnet {
  /// Everything that is wrong or doubtful about the carnet at `now`; nothing in it is written.
  ///
  /// What its files look like is remembered in `stateFolder`, outside it, and compared the next time.
  public func verify(stateFolder: String, now: Instant) throws(JournalError) -> Verification {
    try verify(stateFolder: stateFolder, now: now, acceptsPresent: false)
  }

  /// The same of the carnet at `path` whose settings cannot be read because of `fault`, as far as it goes: no code, no
  /// programme, nothing remembered.
  public static func verify(
    at path: String, without fault: JournalError, now: Instant
  ) throws(JournalError) -> Verification {
    let entries = EntryCheck(path, on: Disk())
    let found = try Verification.of(
      entries.files, .folder(path, on: Disk()), Vocabulary(), now: now, seen: SeenFiles(),
      written: [:],
      besides: entries.findings + [Finding(.noSettings(fault), at: "carnet.json")]
    ).verification
    return Verification(
      findings: found.findings.filter { $0.code != .unknownCode }, events: found.events,
      writers: found.writers, days: found.days, digest: found.digest)
  }

  /// With `acceptsPresent`, files that have shrunk or changed are remembered as they now are.
  func verify(
    stateFolder: String, now: Instant, acceptsPresent: Bool
  ) throws(JournalError) -> Verification {
    let memory = CarnetMemory(self, stateFolder: stateFolder)
    let (seen, isReadable) = memory.load()
    let entries = EntryCheck(path, on: storage)
    var besides =
      entries.findings + settingsFindings(entries.programmes) + (try publicationFindings())
    if !isReadable { besides.append(Finding(.memoryUnreadable, at: "")) }
    let (verification, remembered) = try Verification.of(
      entries.files, .folder(path, on: storage), settings.vocabulary, now: now,
      seen: acceptsPresent ? SeenFiles() : seen,
      written: acceptsPresent ? [:] : WriterMemory.sizes(self, in: stateFolder), besides: besides)
    guard remembered != seen || !isReadable, !memory.keep(remembered) else { return verification }
    return Verification(
      findings: Verification.inOrder(
        verification.findings + [Finding(.memoryNotKept, at: "")]),
      events: verification.events, writers: verification.writers, days: verification.days,
      digest: verification.digest)
  }
}
