import Outreach

/// One open file of a writer, checked before anything is written to it by the same number.
struct Segment {
  /// Where it comes among the writer's files.
  struct Name: Comparable {
    let month: String
    let number: Int

    /// `2026-10.jsonl`, then `2026-10-2.jsonl`.
    var file: String { month + (number == 1 ? "" : "-\(number)") + ".jsonl" }

    static func < (left: Name, right: Name) -> Bool {
      (left.month, left.number) < (right.month, right.number)
    }
  }

  let name: Name
  let path: String
  let file: Int32
  /// Its end, as on disk.
  private(set) var tail: SegmentTail
  /// Whether it may not be written to, or the disk once failed to confirm it: this command adds nothing.
  private(set) var isDoubtful = false
  private let storage: any Storage

  /// Opens a file that is there.
  ///
  /// What a command that was killed left in the cache is written down first, then the cache is dropped:
  /// after a failed write it may hold what the disk does not.
  init(_ name: Name, in folder: String, on storage: any Storage) throws(JournalError) {
    let path = folder + "/" + name.file
    let file: Int32
    var isDoubtful = false
    do throws(JournalError) {
      file = try storage.openOwn(path, .appending)
    } catch .notPermitted {
      // Put away by its owner: it still says which number is next.
      file = try storage.openOwn(path, .reading)
      isDoubtful = true
    }
    do throws(JournalError) {
      do throws(SystemFault) { try storage.sync(file) } catch { isDoubtful = true }
      storage.forget(file)
      tail = try SegmentTail(of: file, path, on: storage)
      self.isDoubtful = isDoubtful
    } catch {
      storage.close(file)
      throw error
    }
    (self.name, self.path, self.file, self.storage) = (name, path, file, storage)
  }

  /// Makes a file.
  init(new name: Name, in folder: String, on storage: any Storage) throws(JournalError) {
    path = folder + "/" + name.file
    file = try storage.openOwn(path, .creating)
    tail = SegmentTail()
    (self.name, self.storage) = (name, storage)
  }

  /// Writes the line of `event` in one write and waits for the disk; whether it confirmed.
  ///
  /// A line at a time: were two on their way at once, the disk could keep the second and lose the first,
  /// and a bad line that is not the last of its file is damage.
  mutating func append(_ event: Event) throws(JournalError) -> Bool {
    let bytes = (tail.endsWithLineFeed ? [] : [0x0A]) + event.line
    let count: Int
    do throws(SystemFault) {
      count = try storage.uninterrupted { () throws(SystemFault) in
        try storage.append(bytes[...], to: file)
      }
    } catch {
      throw JournalError(writing: path, error)
    }
    // The rest is never written: what was taken is sealed next time. All but the line feed is an event.
    guard count >= bytes.count - 1 else { throw .writeFailed(path: path, code: SystemFault.full) }
    guard count == bytes.count else { throw .unconfirmed(path: path) }
    tail = SegmentTail(size: tail.size + bytes.count)
    do throws(SystemFault) {
      try storage.sync(file)
      return true
    } catch {
      storage.forget(file)
      isDoubtful = true
      return false
    }
  }

  /// Looks at the end again, on disk.
  mutating func lookAgain() throws(JournalError) {
    tail = try SegmentTail(of: file, path, on: storage)
  }
}
