/// One file of events: whose it is and where.
package struct JournalFile: Equatable, Sendable {
  /// The part of the carnet a file belongs to, by its folder.
  package enum Part: String, CaseIterable, Sendable {
    case journal
    case confidential = "confidentiel"
  }

  package let part: Part
  /// The part's folder, that of a copy included: `journal`, `journal (1)`.
  package let root: String
  /// The writer's folder, that of a copy included.
  package let folder: String
  /// The file's name in it.
  package let name: String

  /// The file `name` in `folder`, below the part's own folder unless below `root`, a copy of it.
  package init(part: Part, root: String? = nil, writer folder: String, name: String) {
    self.part = part
    self.root = root ?? part.rawValue
    self.folder = folder
    self.name = name
  }

  /// `journal/amelie-7k3q/2026-10.jsonl`.
  package var relativePath: String { root + "/" + folder + "/" + name }

  /// The writer, whose folder a synchroniser may have copied: `amelie-7k3q` for « amelie-7k3q (1) ».
  package var writer: String {
    let plain = folder.unicodeScalars.prefix {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
    }
    let name = String(plain)
    guard name != folder else { return folder }
    let end = name.lastIndex { $0 != "-" }
    return end.map { String(name[...$0]) } ?? folder
  }

  /// Month and number of a segment of the writer's own making; `nil` for any other file.
  package var segment: (month: String, number: Int)? {
    let stem = name.dropLast(6)
    let month = stem.prefix(7)
    guard Self.isMonth(Array(month.utf8)[...]) else { return nil }
    let rest = stem.dropFirst(7)
    if rest.isEmpty { return (String(month), 1) }
    guard rest.first == "-", let number = Int(rest.dropFirst()), number > 1,
      rest.dropFirst() == String(number)
    else { return nil }
    return (String(month), number)
  }

  /// Whether a synchroniser or somebody copied the file, or a folder it is in: its name is that of a segment with
  /// something before or after it (`2026-10.sync-conflict-….jsonl`, « 2026-10 (1).jsonl », `2026-10-BUREAU.jsonl`).
  package var isCopy: Bool {
    if root != part.rawValue || writer != folder { return true }
    guard segment == nil else { return false }
    let stem = Array(name.dropLast(6).utf8)
    return stem.indices.contains { Self.isMonth(stem[$0...].prefix(7)) }
  }

  private static func isMonth(_ text: ArraySlice<UInt8>) -> Bool {
    text.count == 7
      && zip(0..., text).allSatisfy { $0 == 4 ? $1 == 45 : (48...57).contains($1) }
  }
}

extension Carnet {
  /// The event files of a part, by writer and name, copies after all others; temporary files of editors and
  /// synchronisers are left out.
  package func files(_ part: JournalFile.Part) throws(JournalError) -> [JournalFile] {
    var files: [JournalFile] = []
    for root in try storage.names(in: path) where JournalFile.isRoot(root, of: part) {
      guard try isOpen(path + "/" + root) else { continue }
      for folder in try storage.names(in: path + "/" + root)
      where !JournalFile.isTemporary(folder) {
        let place = path + "/" + root + "/" + folder
        guard try isOpen(place) else { continue }
        files += try storage.names(in: place).filter(JournalFile.isJournal).map {
          JournalFile(part: part, root: root, writer: folder, name: $0)
        }
      }
    }
    return JournalFile.inOrder(files)
  }

  // Whether `place` is a folder. A link would be one that a copy of the carnet leaves behind: its events would
  // vanish unseen.
  private func isOpen(_ place: String) throws(JournalError) -> Bool {
    let kind = try storage.kind(at: place)
    guard kind != .link else { throw .notPlainFile(path: place) }
    return kind == .folder
  }
}

extension JournalFile {
  /// Files in the order in which they are read: copies last, so that an event is theirs only when no other has it.
  static func inOrder(_ files: [JournalFile]) -> [JournalFile] {
    files.filter { !$0.isCopy } + files.filter(\.isCopy)
  }

  /// Whether `name` is the folder of `part`, or a synchroniser's copy of it: « journal (1) », `journal 2`.
  static func isRoot(_ name: String, of part: Part) -> Bool {
    guard name.hasPrefix(part.rawValue) else { return false }
    let rest = name.dropFirst(part.rawValue.count)
    return rest.isEmpty || rest.hasPrefix(" (") || rest.hasPrefix(".sync-conflict-")
      || rest.hasPrefix(" ") && Int(rest.dropFirst()) != nil
  }

  /// Whether `name` is that of a file of events.
  static func isJournal(_ name: String) -> Bool {
    name.hasSuffix(".jsonl") && !isTemporary(name)
  }

  /// Whether an editor or a synchroniser keeps `name` for a while only.
  static func isTemporary(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~")
      || [".tmp", ".part", ".partial", ".swp", "~"].contains { name.hasSuffix($0) }
  }
}
