public import Outreach

extension Carnet {
  /// Everything that is wrong or doubtful about the carnet at `now`; nothing in it is written.
  ///
  /// What its files look like is remembered in `stateFolder`, outside it, and compared the next time.
  public func verify(stateFolder: String, now: Instant) throws(JournalError) -> Verification {
    try verify(stateFolder: stateFolder, now: now, acceptsPresent: false)
  }

  /// With `acceptsPresent`, files that have shrunk or changed are remembered as they now are.
  func verify(
    stateFolder: String, now: Instant, acceptsPresent: Bool
  ) throws(JournalError) -> Verification {
    let memory = CarnetMemory(self, stateFolder: stateFolder)
    let (seen, isReadable) = memory.load()
    let entries = EntryCheck(self)
    var besides = entries.findings + settingsFindings(entries.programmes)
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
