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

  /// Records `drafts`, and before them the confidential lines made of the events they become.
  ///
  /// Those come first: a name whose event is missing harms nobody, an event whose name is missing loses a youth.
  /// A line about one of those `erased` is refused before anything is written: it would not stay. `whenShrunk` is told,
  /// once all is written, which files of this writer then held less than this machine had written to them.
  package func append(
    _ drafts: [EventDraft], erased: PersonScope = PersonScope(),
    confidential: (ArraySlice<Event>) -> [EventDraft] = { _ in [] },
    whenShrunk: (([String]) -> Void)? = nil
  ) throws(JournalError) -> [Event] {
    try WriterLock.holding(for: post, carnet, in: stateFolder) { () throws(JournalError) in
      var memory = WriterMemory(of: post.writer, carnet, in: stateFolder)
      let shrunk = whenShrunk == nil ? [] : memory.shrunk(carnet)
      let stamp = EventStamp(at: now(), by: post.login, random: random)
      var journal = WriterFolder(carnet, .journal, writer: post.writer, stamp)
      defer { journal.close() }
      if !drafts.isEmpty { try journal.open(after: memory.last(.journal)) }
      let events = try drafts.map { draft throws(JournalError) in try journal.stamp.event(draft) }
      let lines = confidential(events[...])
      let isErased = lines.contains {
        erased.covers($0.event(id: "", at: stamp.at, by: post.login, number: 1))
      }
      if isErased { throw .erasedYouth }
      if !lines.isEmpty {
        var folder = WriterFolder(carnet, .confidential, writer: post.writer, stamp)
        defer { folder.close() }
        try folder.open(after: memory.last(.confidential))
        try folder.append(
          try lines.map { line throws(JournalError) in try folder.stamp.event(line) })
        folder.note(in: &memory)
      }
      if !events.isEmpty {
        do throws(JournalError) {
          try journal.append(events)
        } catch .writeFailed(let path, let code) where !lines.isEmpty {
          throw .onlyConfidential(path: path, code: code)
        }
        journal.note(in: &memory)
      }
      memory.keep()
      whenShrunk?(shrunk)
      return events
    }
  }
}
