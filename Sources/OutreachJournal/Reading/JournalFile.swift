/// One file of events: whose it is and where.
package struct JournalFile: Equatable, Sendable {
  /// The part of the carnet a file belongs to, by its folder.
  package enum Part: String, Sendable {
    case journal
    case confidential = "confidentiel"
  }

  package let part: Part
  /// The writer's folder.
  package let writer: String
  /// The file's name in it.
  package let name: String

  /// `journal/amelie-7k3q/2026-10.jsonl`.
  package var relativePath: String { part.rawValue + "/" + writer + "/" + name }

  /// Month and number of a segment of the writer's own making; `nil` for a copy made by a synchroniser.
  package var segment: (month: String, number: Int)? {
    let stem = name.dropLast(6)
    let month = stem.prefix(7)
    guard month.utf8.count == 7, month.utf8.dropFirst(4).first == 45,
      month.utf8.enumerated().allSatisfy({ $0 == 4 || (48...57).contains($1) })
    else { return nil }
    let rest = stem.dropFirst(7)
    if rest.isEmpty { return (String(month), 1) }
    guard rest.first == "-", let number = Int(rest.dropFirst()), number > 1 else { return nil }
    return (String(month), number)
  }
}

extension Carnet {
  /// The event files of a part, by writer and name; temporary files of editors and synchronisers are left out.
  package func files(_ part: JournalFile.Part) throws(JournalError) -> [JournalFile] {
    let root = path + "/" + part.rawValue
    var files: [JournalFile] = []
    for writer in try storage.names(in: root) where !writer.hasPrefix(".") {
      // A link would be a folder that a copy of the carnet leaves behind: its events would vanish unseen.
      let kind = try storage.kind(at: root + "/" + writer)
      guard kind != .link else { throw .notPlainFile(path: root + "/" + writer) }
      guard kind == .folder else { continue }
      for name in try storage.names(in: root + "/" + writer) where Self.isJournal(name) {
        files.append(JournalFile(part: part, writer: writer, name: name))
      }
    }
    return files
  }

  private static func isJournal(_ name: String) -> Bool {
    name.hasSuffix(".jsonl") && !name.hasPrefix(".") && !name.hasPrefix("~")
  }
}
