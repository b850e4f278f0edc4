import Outreach

/// The folders and files of a carnet as they stand on disk: which can be read, and what is wrong with them.
struct EntryCheck {
  /// The files of events, in the order in which they are read.
  private(set) var files: [JournalFile] = []
  /// What the plain files of programmes are called.
  private(set) var programmes: [String] = []
  private(set) var findings: [Finding] = []
  private let folder: String
  private let storage: any Storage

  private static let known = ["carnet.json", "programmes", "publications"]

  /// Looks at every entry of the carnet in `folder`.
  init(_ folder: String, on storage: any Storage) {
    (self.folder, self.storage) = (folder, storage)
    _ = look("")
    for name in names("") {
      let part = JournalFile.Part.allCases.first { JournalFile.isRoot(name, of: $0) }
      guard part != nil || Self.known.contains(name) else {
        findings.append(Finding(.unknownEntry, at: name))
        continue
      }
      let isFolder = name != "carnet.json"
      guard look(name, isFolder: isFolder) else { continue }
      if let part { lookWriters(part, name) }
      if name == "programmes" { lookProgrammes() }
    }
    files = JournalFile.inOrder(files)
    findings = Self.once(findings)
  }

  private mutating func lookWriters(_ part: JournalFile.Part, _ root: String) {
    for writer in names(root) where look(root + "/" + writer, isFolder: true) {
      for name in names(root + "/" + writer) {
        let file = JournalFile(part: part, root: root, writer: writer, name: name)
        guard JournalFile.isJournal(name) else {
          findings.append(Finding(.unknownEntry, at: file.relativePath))
          continue
        }
        // One that cannot be read is told here or by whoever reads it; its events are missing, not its name.
        _ = look(file.relativePath)
        files.append(file)
      }
    }
  }

  private mutating func lookProgrammes() {
    for name in names("programmes") {
      guard name.hasSuffix(".json"), ProgrammeReference(String(name.dropLast(5))) != nil else {
        findings.append(Finding(.unknownEntry, at: "programmes/" + name))
        continue
      }
      if look("programmes/" + name) { programmes.append(String(name.dropLast(5))) }
    }
  }

  // What is there, but for what editors and synchronisers keep for a while.
  private mutating func names(_ path: String) -> [String] {
    do throws(JournalError) {
      return try storage.names(in: folder + "/" + path).filter { !JournalFile.isTemporary($0) }
    } catch {
      findings.append(Finding(.unreadable, at: path))
      return []
    }
  }

  // Whether the entry is what it should be, and can be read.
  private mutating func look(_ path: String, isFolder: Bool = false) -> Bool {
    let place = path.isEmpty ? folder : folder + "/" + path
    guard let status = try? storage.status(at: place) else {
      findings.append(Finding(.unreadable, at: path))
      return false
    }
    // The carnet itself may be reached by a link.
    if path.isEmpty { return note(status, path) }
    switch status.kind {
    case .link: findings.append(Finding(.symbolicLink, at: path))
    case .other: findings.append(Finding(.notAFile, at: path))
    case .folder where !isFolder, .file where isFolder:
      findings.append(Finding(.unknownEntry, at: path))
    default:
      return note(status, path)
    }
    return false
  }

  private mutating func note(_ status: FileStatus, _ path: String) -> Bool {
    if !status.isOwn { findings.append(Finding(.otherOwner, at: path)) }
    if status.isOpen, status.kind != .link { findings.append(Finding(.openRights, at: path)) }
    if status.kind == .file, status.names > 1 { findings.append(Finding(.hardLink, at: path)) }
    return true
  }

  // A shared disk makes every file another's, or open: told once.
  private static func once(_ findings: [Finding]) -> [Finding] {
    var kept: [Finding] = []
    for finding in findings {
      if finding.problem == .otherOwner || finding.problem == .openRights,
        let place = kept.firstIndex(where: { $0.problem == finding.problem })
      {
        kept[place].count += 1
      } else {
        kept.append(finding)
      }
    }
    return kept
  }
}
