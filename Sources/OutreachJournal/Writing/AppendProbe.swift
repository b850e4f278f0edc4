import Glibc

/// Whether the disk adds to the end of a file: FAT and some file systems of phones write over its beginning.
enum AppendProbe {
  /// Tries it in a folder that holds no event yet, on a small file that no reader takes for one of events.
  static func run(in folder: String, on storage: any Storage) throws(JournalError) {
    let path = folder + "/.essai"
    do throws(SystemFault) {
      do throws(SystemFault) {
        // What a command that was killed has left.
        try storage.remove(path)
      } catch {
        guard error.isAbsence else { throw error }
      }
      let halves = [Array("un\n".utf8), Array("deux\n".utf8)]
      for (half, use) in zip(halves, [FileUse.creating, .appending]) {
        let file = try storage.open(path, use)
        defer { storage.close(file) }
        let count = try storage.uninterrupted { () throws(SystemFault) in
          try storage.append(half[...], to: file)
        }
        guard count == half.count else { throw SystemFault(SystemFault.full) }
      }
      let file = try storage.open(path, .reading)
      defer { storage.close(file) }
      let whole = halves.flatMap(\.self)
      var found = [UInt8](repeating: 0, count: whole.count + 1)
      let count = try storage.read(file, into: &found, from: 0, at: 0)
      guard found.prefix(count).elementsEqual(whole) else { throw SystemFault(EOPNOTSUPP) }
      try storage.remove(path)
    } catch {
      throw JournalError(writing: path, error)
    }
  }
}
