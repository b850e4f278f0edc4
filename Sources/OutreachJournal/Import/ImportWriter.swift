package import Outreach

/// Appends what imports make, batch after batch, below a folder of the post's own for imports.
package struct ImportWriter {
  /// How many rows are appended, and acknowledged, at once.
  package static let batch = 8192

  /// What earlier imports have written, as the disk holds it.
  package private(set) var lines: ImportedLines

  private let writer: String
  private let month: String
  private var bulk: BulkWriter
  private var numbers: [JournalFile.Part: Int] = [:]

  /// Runs `body` with the only writer of imports of `post` in `carnet`.
  ///
  /// What an import that was killed has left is confirmed or sealed before it is read.
  package static func importing<Result>(
    _ carnet: Carnet, post: Post, stateFolder: String, at: Instant,
    random: @escaping @Sendable () -> UInt64,
    _ body: (inout ImportWriter) throws(JournalError) -> Result
  ) throws(JournalError) -> Result {
    let own = try ImportedLines.writer(of: post)
    return try WriterLock.holding(for: own, carnet, in: stateFolder) { () throws(JournalError) in
      var writer = try ImportWriter(carnet, own.writer, post.login, at: at, random)
      return try body(&writer)
    }
  }

  private init(
    _ carnet: Carnet, _ writer: String, _ login: String, at: Instant,
    _ random: @escaping @Sendable () -> UInt64
  ) throws(JournalError) {
    var month = String(at.iso.prefix(7))
    bulk = BulkWriter(carnet, at: at, random: random)
    for part in JournalFile.Part.allCases {
      let folder = carnet.path + "/" + part.rawValue + "/" + writer
      let names = try carnet.storage.names(in: folder).filter(JournalFile.isJournal)
      for name in names {
        guard let segment = JournalFile(part: part, writer: writer, name: name).segment,
          segment.number == 1
        else { continue }
        try bulk.append(.init([], part, writer: writer, month: segment.month))
        // Months never go back, even when the clock does.
        month = max(month, segment.month)
      }
      if names.isEmpty {
        try carnet.storage.ensureFolder(folder)
        try AppendProbe.run(in: folder, on: carnet.storage)
      }
    }
    try bulk.finish()
    (self.writer, self.month) = (writer, month)
    lines = try ImportedLines(carnet)
    for part in JournalFile.Part.allCases { numbers[part] = lines.number(part, writer) }
    guard lines.secrets.isEmpty else { return }
    lines = lines.keyed(Self.secret(random))
    let key = lines.secrets.map { JSONMember("key", .string($0)) }
    try append(
      [
        Event(
          confidential: ImportedLines.secretType, id: ULID.next(at: at, random: random), at: at,
          by: login, own: key, number: nil)
      ], to: .confidential)
  }

  /// 128 random bits.
  package static func secret(_ random: () -> UInt64) -> String {
    ULID.text(high: random(), low: random())
  }

  /// Appends events and waits for the disk to hold them: the names before the events that need them.
  package mutating func append(
    _ events: [Event], confidential: [Event]
  ) throws(JournalError) {
    try append(confidential, to: .confidential)
    try append(events, to: .journal)
  }

  private mutating func append(
    _ events: [Event], to part: JournalFile.Part
  ) throws(JournalError) {
    guard !events.isEmpty else { return }
    let first = (numbers[part] ?? 0) + 1
    numbers[part] = first + events.count - 1
    let lines = inPieces(events.count, atLeast: 256) { places in
      places.flatMap { place in
        var event = events[place]
        event.number = first + place
        return event.line
      }
    }
    try bulk.append(.init(lines, part, writer: writer, month: month))
    try bulk.finish()
  }
}
