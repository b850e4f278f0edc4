package import Outreach

/// The lines that imports have written in a carnet, whoever made them.
package struct ImportedLines: Sendable {
  /// By id.
  package private(set) var lines: [String: ImportPlan.Line] = [:]
  /// The secrets that imports stirred identifiers with, the earliest first.
  package private(set) var secrets: [String] = []
  // The greatest number of each writer in each part.
  private var numbers: [String: Int] = [:]

  /// What the folders of importers begin with.
  static let prefix = "import-"
  /// The writer of what `post` imports.
  static func writer(of post: Post) throws(JournalError) -> Post {
    try Post(writer: String((prefix + post.writer).prefix(64)))
  }
  /// The confidential line that holds a secret.
  static let secretType = "import-key"

  /// Reads them, on every core.
  package init(_ carnet: Carnet) throws(JournalError) {
    var secrets: [(id: String, secret: String)] = []
    for part in JournalFile.Part.allCases {
      for file in try carnet.files(part) where file.writer.hasPrefix(Self.prefix) {
        let bytes = try carnet.storage.content(of: carnet.path + "/" + file.relativePath)
        let key = part.rawValue + "/" + file.writer
        for (line, id, number, secret) in Self.events(bytes) {
          lines[id] = line
          numbers[key] = max(numbers[key] ?? 0, number ?? 0)
          if let secret { secrets.append((id, secret)) }
        }
      }
    }
    self.secrets = secrets.sorted { $0.id < $1.id }.map(\.secret)
  }

  /// With `secret` when there is none yet.
  package func keyed(_ secret: String) -> ImportedLines {
    var lines = self
    if secrets.isEmpty { lines.secrets = [secret] }
    return lines
  }

  /// The greatest number that `writer` has given in `part`; 0 before the first.
  func number(_ part: JournalFile.Part, _ writer: String) -> Int {
    numbers[part.rawValue + "/" + writer] ?? 0
  }

  private static func events(
    _ bytes: [UInt8]
  ) -> [(line: ImportPlan.Line, id: String, number: Int?, secret: String?)] {
    let lines = bytes.split(separator: 0x0A)
    return inPieces(lines.count, atLeast: 512) { piece in
      lines[piece].compactMap { line in
        Event(line: Array(line)).map {
          (
            ImportPlan.Line($0), $0.id, $0.number,
            $0.typeName == secretType ? $0["key"]?.text : nil
          )
        }
      }
    }
  }
}
