extension Saboteur {
  private static let journal = "OutreachJournal/"
  private static let histories = "random histories lose nothing, double nothing and leave no damage"
  private static let order =
    "the lock is held from before the folder is looked at until all is confirmed"
  private static let newFile =
    "a file whose sync failed is left for a new one that has the same event"

  /// Every one of them.
  static let all = syncing + numbering + sealing + opening

  private static let syncing = [
    Saboteur(
      "no sync of a line", journal + "Writing/Segment.swift",
      "      try storage.sync(file)\n      return true",
      "      if isDoubtful { try storage.sync(file) }\n      return true", test: histories),
    Saboteur(
      "no sync of the folders", journal + "Storage/Storage+Writing.swift",
      "for _ in 0..<3 {", "for _ in 0..<0 {",
      test: "folders that a killed command made are confirmed by the next"),
    Saboteur(
      "no sync of the folders above", journal + "Storage/Storage+Writing.swift",
      "for _ in 0..<3 {", "for _ in 0..<1 {", test: order),
    Saboteur(
      "no sync of a new file's folder", journal + "Writing/WriterFolder.swift",
      "if isNew { try", "if isNew, isNew != isNew { try", test: histories),
    Saboteur(
      "the same file again after a failed sync", journal + "Writing/WriterFolder.swift",
      "      try begin()\n      if try write(event)", "      if try write(event)", test: newFile),
    Saboteur(
      "a second sync after a failed one", journal + "Writing/Segment.swift",
      "      storage.forget(file)\n      isDoubtful = true\n      return false",
      "      isDoubtful = (try? storage.sync(file)) == nil\n      return !isDoubtful",
      test: newFile),
    Saboteur(
      "a failed sync taken for a good one", journal + "Writing/Segment.swift",
      "isDoubtful = true\n      return false", "isDoubtful = true\n      return true",
      test: newFile),
    Saboteur(
      "a small file named before it is synced", journal + "Storage/Storage+Writing.swift",
      "      if outlivesPowerCuts { try sync(file) }\n      try rename(aside, to: path)",
      "      try rename(aside, to: path)\n      if outlivesPowerCuts { try sync(file) }",
      test: "a small file is synced before it takes its name, its folder after"),
    Saboteur(
      "no sync of a small file's folder", journal + "Storage/Storage+Writing.swift",
      "      if outlivesPowerCuts { try syncFolder(parent(of: path)) }\n", "",
      test: "a small file is synced before it takes its name, its folder after"),
    Saboteur(
      "the rest written after a short write", journal + "Writing/Segment.swift",
      "    guard count >= bytes.count - 1 else {",
      "    if count < bytes.count { _ = try? storage.append(bytes[count...], to: file) }\n    guard count >= bytes.count - 1 else {",
      test: "what a full disk took a part of is not gone on with, and is sealed"),
    Saboteur(
      "an event but for its line feed called unwritten", journal + "Writing/Segment.swift",
      "guard count >= bytes.count - 1 else", "guard count >= bytes.count else",
      test: "a line that lacks its line feed alone may be recorded"),
    Saboteur(
      "an import that leaves the cache as it is", journal + "Writing/BulkWriter.swift",
      "      carnet.storage.forget(file)\n", "",
      test: "an import whose sync failed shows what is missing"),
  ]

  private static let numbering = [
    Saboteur(
      "no lock", journal + "Storage/Disk.swift", "guard flock(file, LOCK_EX | LOCK_NB) == 0",
      "guard file >= 0", test: "a lock is held by one at a time, until its file is closed"),
    Saboteur(
      "numbers outside the lock", journal + "Writing/WriterLock.swift", "{ return try body() }",
      "{ storage.close(file); return try body() }", test: order),
    Saboteur(
      "on without a lock where there are none", journal + "Writing/WriterLock.swift",
      "      throw JournalError(writing: path, error)\n    }\n  }\n}",
      "      return true\n    }\n  }\n}",
      test: "without a lock nothing is written"),
    Saboteur(
      "numbers from 1 again", journal + "Writing/WriterFolder.swift",
      "for segment in segments { stamp.follow(segment.tail.last) }", "",
      test: "the number of a line that was taken away is not given again"),
    Saboteur(
      "a number given again", journal + "Writing/WriterFolder.swift", "    stamp.follow(known)\n",
      "", test: "the number of a line that was taken away is not given again"),
    Saboteur(
      "no sync before a number is taken", journal + "Writing/Segment.swift",
      "do throws(SystemFault) { try storage.sync(file) } catch { isDoubtful = true }",
      "if file < 0 { isDoubtful = true }",
      test: "a line left in the cache is on disk before the next has its number"),
    Saboteur(
      "a number read from the cache", journal + "Writing/Segment.swift",
      "      storage.forget(file)\n      tail =", "      tail =",
      test: "a number is never taken from a line that the cache alone has"),
    Saboteur(
      "a folder that cannot be read taken for an empty one",
      journal + "Storage/Storage+Reading.swift", "if try kind(at: path) == nil { return [] }",
      "return []", test: "a folder or a file that cannot be read is not an empty one"),
    Saboteur(
      "a new month in the old one's file", journal + "Writing/WriterFolder.swift",
      "$0.name.month < nextMonth", "$0.name.month < month && month.isEmpty",
      test: "a later month begins a file and goes on counting, an earlier clock does not go back"),
    Saboteur(
      "two events with one id: the first counts", "Outreach/Ledger/Ledger+Joining.swift",
      "guard variants.count > 1 else", "guard variants.count > 1_000 else",
      test: "lines good, strange and wrong are read as the text of the format says"),
  ]

  private static let sealing = [
    Saboteur(
      "no seal", journal + "Writing/WriterFolder.swift",
      "for place in segments.indices { try seal(place) }", "",
      test: "a torn tail is sealed, never cut, and nothing after it is lost"),
    Saboteur(
      "a seal that names other bytes", journal + "Writing/EventDraft.swift",
      ".integer(torn.lowerBound)", ".integer(torn.lowerBound + 1)",
      test: "a torn tail is sealed, never cut, and nothing after it is lost"),
    Saboteur(
      "the number of a seal given twice", journal + "Writing/WriterFolder.swift",
      "      stamp = next\n", "",
      test: "a torn tail is sealed, never cut, and nothing after it is lost"),
    Saboteur(
      "a seal on the last bad line alone", journal + "Writing/SegmentTail.swift",
      "(torn?.upperBound ?? start + end)", "start + end",
      test: "bad lines one after another are all sealed"),
    Saboteur(
      "no checksum of the last line", journal + "Writing/SegmentTail.swift",
      "Checksum(body).hexadecimal == checksum", "!checksum.isEmpty",
      test: "a last line that is not what was written is sealed"),
    Saboteur(
      "no line feed after a whole last line", journal + "Writing/Segment.swift",
      "(tail.endsWithLineFeed ? [] : [0x0A])", "([] as [UInt8])",
      test: "a whole last line without its line feed is used and followed"),
    Saboteur(
      "an import that seals nothing", journal + "Writing/BulkWriter.swift",
      "if isFirst, isThere {", "if isFirst, isThere, at.milliseconds < 0 {",
      test: "an import gives up what a killed one left"),
  ]

  private static let opening = [
    Saboteur(
      "links followed", journal + "Storage/Disk.swift",
      "let always = O_NOFOLLOW | O_NONBLOCK", "let always = O_NONBLOCK",
      test: "a link is never followed"),
    Saboteur(
      "files that other programs inherit", journal + "Storage/Disk.swift",
      "O_NONBLOCK | O_CLOEXEC", "O_NONBLOCK", test: "no other program inherits an open file"),
    Saboteur(
      "writes not at the end", journal + "Storage/Disk.swift",
      "case .appending: Glibc.open(path, O_RDWR | O_APPEND | always)",
      "case .appending: Glibc.open(path, O_RDWR | always)",
      test: "what is written goes after what others wrote"),
    Saboteur(
      "a file made over another", journal + "Storage/Disk.swift", "O_CREAT | O_EXCL", "O_CREAT",
      test: "a file is made only where there is none"),
    Saboteur(
      "files that others may read", journal + "Storage/Disk.swift", "fchmod(file, 0o600)",
      "fchmod(file, 0o644)", test: "a file and a folder are their owner's only"),
    Saboteur(
      "folders that others may enter", journal + "Storage/Disk.swift", "chmod(path, 0o700)",
      "chmod(path, 0o755)", test: "a file and a folder are their owner's only"),
    Saboteur(
      "a file with two names written to", journal + "Storage/Storage+Writing.swift",
      "status.names == 1, ", "", test: "a file that has another name too is refused"),
  ]
}
