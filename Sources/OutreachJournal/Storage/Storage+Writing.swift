import Glibc

/// New files and folders that outlive a power cut.
extension Storage {
  /// Writes a small file wholly or not at all: aside, synced, then renamed.
  ///
  /// With `outlivesPowerCuts` false nothing is waited for, and a power cut may leave an empty file.
  func writeNew(
    _ bytes: [UInt8], to path: String, outlivesPowerCuts: Bool = true
  ) throws(JournalError) {
    let aside = path + ".tmp"
    do throws(SystemFault) {
      do throws(SystemFault) {
        // What a command that was killed has left.
        try remove(aside)
      } catch {
        guard error.isAbsence else { throw error }
      }
      let file = try open(aside, .creating)
      defer { close(file) }
      var start = 0
      while start < bytes.count {
        start += try uninterrupted { () throws(SystemFault) in
          try append(bytes[start...], to: file)
        }
      }
      if outlivesPowerCuts { try sync(file) }
      try rename(aside, to: path)
      if outlivesPowerCuts { try syncFolder(parent(of: path)) }
    } catch {
      throw JournalError(writing: path, error)
    }
  }

  /// A number to append to a file with; throws unless it is a plain file of the user's own, with one name.
  func openOwn(_ path: String, _ use: FileUse) throws(JournalError) -> Int32 {
    do throws(SystemFault) {
      let file = try uninterrupted { () throws(SystemFault) in try open(path, use) }
      do throws(SystemFault) {
        let status = try status(of: file)
        guard status.kind == .file, status.names == 1, status.isOwn else {
          throw SystemFault(ELOOP)
        }
        return file
      } catch {
        close(file)
        throw error
      }
    } catch {
      throw JournalError(writing: path, error)
    }
  }

  /// Makes a folder of its owner only, and those above it that are missing, unless it is there.
  func ensureFolder(_ path: String) throws(JournalError) {
    do throws(SystemFault) {
      try ensure(path)
    } catch {
      throw JournalError(writing: path, error)
    }
  }

  private func ensure(_ path: String) throws(SystemFault) {
    do throws(SystemFault) {
      _ = try status(at: path)
      return
    } catch {
      guard error.isAbsence else { throw error }
    }
    let parent = parent(of: path)
    if parent != path { try ensure(parent) }
    do throws(SystemFault) {
      try makeFolder(path)
    } catch {
      // Another command was quicker.
      guard error.code == EEXIST else { throw error }
    }
    try syncFolder(parent)
  }

  /// Waits for the disk to hold a writer's folder and the two above it.
  func syncFolders(_ path: String) throws(SystemFault) {
    var folder = path
    for _ in 0..<3 {
      try syncFolder(folder)
      folder = parent(of: folder)
    }
  }

  /// The folder above; a name alone is in the current one.
  func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
