import Outreach

/// The first bytes of a file of events, those that a frozen report was made of.
package struct FrozenFile: Equatable, Sendable {
  /// The file, from the carnet's folder.
  package var path: String
  /// How many bytes, all of whole lines.
  package var length: Int
  /// SHA-256 of them.
  package var digest: String

  package init(path: String, length: Int, digest: String) {
    (self.path, self.length, self.digest) = (path, length, digest)
  }

  /// What was written by `json`; `nil` for any other value.
  init?(json: JSONValue) {
    guard let path = json["path"]?.text, JournalFile(path: path) != nil,
      let length = json["length"]?.integer, length >= 0, let digest = json["sha256"]?.text
    else { return nil }
    self.init(path: path, length: length, digest: digest)
  }

  var json: JSONValue {
    .object([
      JSONMember("path", .string(path)), JSONMember("length", .integer(length)),
      JSONMember("sha256", .string(digest)),
    ])
  }
}

extension Carnet {
  /// The whole lines that the journal's files hold now, in the order in which they are read.
  ///
  /// An instant would not do: a colleague's file may arrive with lines recorded before it.
  package func frozenFiles() throws(JournalError) -> [FrozenFile] {
    let files = try files(.journal)
    return try sideBySide(files.count) { number throws(JournalError) in
      let name = files[number].relativePath
      let length = try wholeLines(of: path + "/" + name)
      return FrozenFile(path: name, length: length, digest: try digest(of: name, length).digest)
    }
  }

  /// Those of `frozen` that are no longer there, or no longer have these first bytes.
  package func altered(_ frozen: [FrozenFile]) throws(JournalError) -> [FrozenFile] {
    try sideBySide(frozen.count) { number throws(JournalError) -> [FrozenFile] in
      let file = frozen[number]
      guard try storage.kind(at: path + "/" + file.path) == .file,
        try digest(of: file.path, file.length) == (file.length, file.digest)
      else { return [file] }
      return []
    }.flatMap(\.self)
  }

  // Up to the last line feed, or to the end where what follows it is a line but for its end.
  private func wholeLines(of path: String) throws(JournalError) -> Int {
    let size = try storage.size(at: path)
    var start = size
    var tail: [UInt8] = []
    while start > 0, !tail.contains(0x0A) {
      let count = min(1 << 16, start)
      start -= count
      tail = try storage.content(of: path, from: start, count: count) + tail
    }
    let last = tail.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let isWhole = last < tail.count && (try? JSONValue(json: Array(tail[last...]))) != nil
    return start + (isWhole ? tail.count : last)
  }

  private func digest(
    of name: String, _ length: Int
  ) throws(JournalError) -> (length: Int, digest: String) {
    var digest = SHA256()
    var offset = 0
    while offset < length {
      let block = try storage.content(
        of: path + "/" + name, from: offset, count: min(1 << 20, length - offset))
      guard !block.isEmpty else { break }
      digest.add(block[...])
      offset += block.count
    }
    return (offset, digest.hexadecimal)
  }
}
