package import Outreach

/// Appends to the files of one writer: what it returns has been confirmed by the disk.
public struct JournalWriter: Sendable {
  private let carnet: Carnet
  private let post: Post
  private let stateFolder: String
  private let now: @Sendable () -> Instant
  private let random: @Sendable () -> UInt64

  /// A writer of `carnet`; locks live in `stateFolder`, outside it.
  package init(
    _ carnet: Carnet, post: Post, stateFolder: String, now: @escaping @Sendable () -> Instant,
    random: @escaping @Sendable () -> UInt64
  ) {
    self.carnet = carnet
    self.post = post
    self.stateFolder = stateFolder
    self.now = now
    self.random = random
  }

  /// Records `drafts` in one write, and before them the confidential lines made of the events they become.
  ///
  /// Those come first: a name whose event is missing harms nobody, an event whose name is missing loses a youth.
  package func append(
    _ drafts: [EventDraft], confidential: (ArraySlice<Event>) -> [EventDraft] = { _ in [] }
  ) throws(JournalError) -> [Event] {
    try carnet.storage.ensureFolder(stateFolder)
    let lock = stateFolder + "/\(carnet.settings.id)-\(post.writer).lock"
    return try WriterLock.holding(lock, on: carnet.storage) { () throws(JournalError) in
      let at = now()
      var journal = try SegmentFile(carnet, .journal, writer: post.writer, at: at)
      let events = drafts.isEmpty ? [] : stamp(drafts, at: at, &journal)
      let lines = confidential(events.suffix(drafts.count))
      if !lines.isEmpty {
        var file = try SegmentFile(carnet, .confidential, writer: post.writer, at: at)
        try file.append(stamp(lines, at: at, &file))
      }
      if !events.isEmpty { try journal.append(events) }
      return Array(events.suffix(drafts.count))
    }
  }

  // A seal comes first when the file ends with a fragment.
  private func stamp(_ drafts: [EventDraft], at: Instant, _ file: inout SegmentFile) -> [Event] {
    var events: [Event] = []
    if let torn = file.torn {
      let seal = EventDraft(
        .segmentSealed,
        [
          JSONMember("offset", .integer(torn.lowerBound)),
          JSONMember("length", .integer(torn.count)),
        ])
      events.append(stamp(seal, at: at, &file))
    }
    return events + drafts.map { stamp($0, at: at, &file) }
  }

  private func stamp(_ draft: EventDraft, at: Instant, _ file: inout SegmentFile) -> Event {
    let id = ULID.next(at: at, random: random, after: file.lastID)
    file.lastID = id
    file.lastNumber += 1
    return draft.event(id: id, at: at, by: post.login, number: file.lastNumber)
  }
}
