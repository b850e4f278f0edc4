import Outreach

/// Who the youths are, for the counsellor's own screen: reports, exports, errors and logs never read it.
package struct Identities: Sendable {
  /// A text of a line, by its key.
  struct Text: Equatable, Sendable {
    let key: String
    let text: String
  }

  /// What is known of one youth.
  package struct Identity: Sendable {
    // Line after line, in order of recording.
    fileprivate var texts: [Text]

    /// The values of `key` (`alias`, `firstName`, `lastName`), each once, the latest last.
    package func given(_ key: String) -> [String] {
      texts.reduce(into: []) { given, one in
        if one.key == key, !given.contains(one.text) { given.append(one.text) }
      }
    }

    /// The latest value of `key`.
    package func value(_ key: String) -> String? { texts.last { $0.key == key }?.text }

    /// The latest value of each key.
    package var latest: [String: String] {
      Dictionary(texts.filter { $0.key != "youth" }.map { ($0.key, $0.text) }) { $1 }
    }

    /// Every name given under `key`; of another thing the latest value alone.
    package func words(_ key: String) -> String? {
      let names = Identities.nameKeys.contains(key) ? given(key) : []
      return names.isEmpty ? value(key) : names.joined(separator: ", ")
    }

    /// Whether no name was ever given.
    package var isNameless: Bool { !texts.contains { Identities.nameKeys.contains($0.key) } }
  }

  /// The ids of those of whom anything is known, in the order of their first lines.
  package private(set) var youths: [String] = []
  /// By youth id.
  package private(set) var byYouth: [String: Identity] = [:]
  /// Notes by the event, session or follow-up they are on.
  package private(set) var notes: [String: [String]] = [:]
  /// Lines that could not be read, by file.
  package private(set) var damaged: [String: Int] = [:]

  static let nameKeys = ["alias", "firstName", "lastName"]

  /// Reads the confidential lines of every writer, in order of recording.
  package init(_ carnet: Carnet) throws(JournalError) {
    let files = try carnet.files(.confidential)
    let contents = try sideBySide(files.count) { file throws(JournalError) in
      try carnet.storage.content(of: carnet.path + "/" + files[file].relativePath)
        .withUnsafeBufferPointer { Self.lines($0) }
    }
    var lines: [ConfidentialLine] = []
    for (file, content) in zip(files, contents) {
      let (read, bad) = content
      lines += read
      if bad > 0 { damaged[file.relativePath] = bad }
    }
    byYouth.reserveCapacity(lines.count)
    var last: [String: Int] = [:]
    last.reserveCapacity(lines.count)
    for (place, line) in lines.enumerated() { last[line.id] = place }
    let isOnce = last.count == lines.count
    let order = lines.indices.filter { isOnce || last[lines[$0].id] == $0 }
      .sorted { (lines[$0].at, lines[$0].id) < (lines[$1].at, lines[$1].id) }
    for place in order { apply(lines[place]) }
  }

  // The lines of a file, and how many could not be read.
  private static func lines(
    _ buffer: UnsafeBufferPointer<UInt8>
  ) -> ([ConfidentialLine], bad: Int) {
    let bytes = Bytes(buffer)
    var lines: [ConfidentialLine] = []
    var (start, bad) = (0, 0)
    while start < bytes.count {
      var cursor = PlainCursor(bytes, at: start)
      if let line = ConfidentialLine(plain: &cursor) {
        lines.append(line)
        start = cursor.position + 1
        continue
      }
      let end = bytes.lineFeed(from: start)
      if let line = ConfidentialLine(buffer[start..<end]) {
        lines.append(line)
      } else if end > start {
        bad += 1
      }
      start = end + 1
    }
    return (lines, bad)
  }

  private mutating func apply(_ line: ConfidentialLine) {
    func text(_ key: String) -> String? { line.texts.first { $0.key == key }?.text }
    switch line.typeName {
    case "identity":
      guard let youth = text("youth") else { return }
      if byYouth[youth] == nil {
        byYouth[youth] = Identity(texts: line.texts)
        youths.append(youth)
      } else {
        byYouth[youth]?.texts += line.texts
      }
    case "note":
      let target = ["event", "session", "followUp"].lazy.compactMap(text).first
      if let target, let text = text("text") { notes[target, default: []].append(text) }
    default: break
    }
  }
}
