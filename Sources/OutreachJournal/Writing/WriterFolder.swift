import Outreach

/// The files that a writer appends to, and the stamp of what comes next; used under the writer's lock only.
struct WriterFolder {
  private let storage: any Storage
  private let path: String
  private let month: String
  // Whether the newest one has just been made, and its name may be lost.
  private var isNew = false
  // Those of the newest month, in order, open.
  private var segments: [Segment] = []
  /// Follows the last event on disk once the folder is open.
  var stamp: EventStamp

  private let root: String

  /// The folder of `writer` in a part; `open` comes next, and `close` last.
  init(_ carnet: Carnet, _ part: JournalFile.Part, writer: String, _ stamp: EventStamp) {
    storage = carnet.storage
    root = carnet.path
    path = carnet.path + "/" + part.rawValue + "/" + writer
    month = String(stamp.at.iso.prefix(7))
    self.stamp = stamp
  }

  /// Looks at the newest files and seals what ends them badly; the next event comes after `known` too.
  ///
  /// The way to them is confirmed every time: a command that made a part of it may have been killed before
  /// it came to this, and the next number comes after theirs.
  /// The months never go back, even when the clock does.
  mutating func open(after known: (number: Int, id: String)?) throws(JournalError) {
    try storage.ensureFolder(path)
    guard try storage.kind(at: path) == .folder else { throw .notPlainFile(path: path) }
    do throws(SystemFault) {
      try storage.syncFolders(path)
    } catch {
      throw JournalError(writing: path, error)
    }
    let names = try storage.names(in: path).compactMap(Segment.Name.init(file:)).sorted()
    if names.isEmpty { try AppendProbe.run(in: path, on: storage) }
    for name in names where name.month == names.last?.month {
      segments.append(try Segment(name, in: path, on: storage))
    }
    for segment in segments { stamp.follow(segment.tail.last) }
    for name in names.dropLast(segments.count).reversed() where stamp.last == nil {
      let segment = try Segment(name, in: path, on: storage)
      defer { storage.close(segment.file) }
      stamp.follow(segment.tail.last)
    }
    stamp.follow(known)
    for place in segments.indices { try seal(place) }
  }

  /// Tells `memory` of what has been written.
  func note(in memory: inout WriterMemory) {
    guard let segment = segments.last, let last = stamp.last else { return }
    let path = String(segment.path.dropFirst(root.count + 1))
    memory.note(path, size: segment.tail.size, last: last)
  }

  /// Closes every file.
  func close() {
    for segment in segments { storage.close(segment.file) }
  }

  /// Writes `events`, stamped in that order, and waits for the disk to hold them.
  mutating func append(_ events: [Event]) throws(JournalError) {
    for (place, event) in events.enumerated() {
      do throws(JournalError) {
        try append(event)
      } catch {
        // Those before it are there.
        throw place == 0 ? error : .unconfirmed(path: path)
      }
    }
  }

  // What the disk does not confirm is written once more, to a new file.
  private mutating func append(_ event: Event) throws(JournalError) {
    if segments.last.map({ $0.name.month < nextMonth || $0.isDoubtful }) ?? true { try begin() }
    if try write(event) { return }
    let doubtful = segments[segments.count - 1].path
    do throws(JournalError) {
      try begin()
      if try write(event) { return }
    } catch {}
    throw .unconfirmed(path: doubtful)
  }

  private mutating func write(_ event: Event) throws(JournalError) -> Bool {
    guard try segments[segments.count - 1].append(event) else { return false }
    do throws(SystemFault) {
      // Before another file follows: its name could be kept and this one lost.
      if isNew { try storage.syncFolder(path) }
      isNew = false
      return true
    } catch {
      throw .unconfirmed(path: path)
    }
  }

  // A month is left for good only when nothing in it is to be sealed.
  private var nextMonth: String {
    guard let newest = segments.last?.name.month else { return month }
    return segments.contains { $0.tail.tornLines > 1 } ? newest : max(newest, month)
  }

  private mutating func begin() throws(JournalError) {
    let month = nextMonth
    let number = segments.last.flatMap { $0.name.month == month ? $0.name.number : nil } ?? 0
    let name = Segment.Name(month: month, number: number + 1)
    segments.append(try Segment(new: name, in: path, on: storage))
    isNew = true
  }

  // A bad line is sealed before another line follows it, and where a seal was torn.
  private mutating func seal(_ place: Int) throws(JournalError) {
    let tail = segments[place].tail
    let isNext = place == segments.count - 1 && segments[place].name.month == nextMonth
    guard let torn = tail.torn, !segments[place].isDoubtful, isNext || tail.tornLines > 1 else {
      return
    }
    var next = stamp
    let seal = try next.event(EventDraft(sealing: torn))
    if try segments[place].append(seal) {
      stamp = next
    } else {
      // Whether the number is taken.
      try segments[place].lookAgain()
      stamp.follow(segments[place].tail.last)
    }
  }
}

extension Segment.Name {
  /// `nil` for a file that the writer did not name.
  fileprivate init?(file: String) {
    guard file.hasSuffix(".jsonl"),
      let segment = JournalFile(part: .journal, writer: "", name: file).segment
    else { return nil }
    self.init(month: segment.month, number: segment.number)
  }
}
