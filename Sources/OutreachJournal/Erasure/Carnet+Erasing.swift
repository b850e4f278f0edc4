import Outreach

extension Carnet {
  /// Writes anew, without what they say of the youths of `scope`, the confidential files of `post`'s writer and of its
  /// imports, every plain file of its folders whatever its name, and the copies that repairs have put aside on this
  /// machine.
  ///
  /// With `everyWriter`, those of all writers: for a folder that nobody else writes. A file is replaced whole or not at
  /// all; what a killed command has left is done by the next. How many lines went.
  package func erase(
    _ scope: PersonScope, of post: Post, everyWriter: Bool = false, stateFolder: String
  ) throws(JournalError) -> Int {
    guard !scope.isEmpty else { return 0 }
    let own = try erase(scope, as: post, stateFolder: stateFolder) { () throws(JournalError) in
      try plainFiles(of: .confidential, everyWriter ? nil : post.writer)
        + repairCopies(of: .confidential, nil, in: stateFolder)
    }
    if everyWriter { return own }
    let importer = try ImportedLines.writer(of: post)
    return try own
      + erase(scope, as: importer, stateFolder: stateFolder) { () throws(JournalError) in
        try plainFiles(of: .confidential, importer.writer)
      }
  }

  private func erase(
    _ scope: PersonScope, as post: Post, stateFolder: String,
    in files: () throws(JournalError) -> [String]
  ) throws(JournalError) -> Int {
    try rewrite(as: post, stateFolder: stateFolder) { () throws(JournalError) in
      var found: [(path: String, bytes: [UInt8], lines: Int)] = []
      for path in try files() {
        let lines = ErasedLines(try storage.content(of: path), without: scope)
        if lines.erased > 0 { found.append((path, lines.kept, lines.erased)) }
      }
      return found
    }
  }

  /// Puts new bytes in the place of files, each whole or not at all, as the only one that writes for `post`; how many
  /// lines changed.
  func rewrite(
    as post: Post, stateFolder: String,
    _ files: () throws(JournalError) -> [(path: String, bytes: [UInt8], lines: Int)]
  ) throws(JournalError) -> Int {
    // Nearly always nothing is left to do: then nothing waits for anybody.
    if try files().isEmpty { return 0 }
    return try WriterLock.holding(for: post, self, in: stateFolder) { () throws(JournalError) in
      var memory = WriterMemory(of: post.writer, self, in: stateFolder)
      var count = 0
      for file in try files() {
        try storage.writeNew(file.bytes, to: file.path)
        count += file.lines
        if file.path.hasPrefix(path + "/") {
          memory.rewritten(
            String(file.path.dropFirst(path.count + 1)), size: file.bytes.count)
        }
      }
      memory.keep()
      return count
    }
  }

  /// The plain files of one writer in a part, or of all writers, whatever their names.
  func plainFiles(
    of part: JournalFile.Part, _ writer: String?
  ) throws(JournalError) -> [String] {
    var paths: [String] = []
    for root in try storage.names(in: path) where JournalFile.isRoot(root, of: part) {
      for folder in try folders(path + "/" + root) {
        let file = JournalFile(part: part, root: root, writer: folder, name: "")
        guard writer == nil || file.writer == writer else { continue }
        paths += try plainFiles(path + "/" + root + "/" + folder)
      }
    }
    return paths
  }

  /// The copies that repairs have put aside on this machine.
  func repairCopies(
    of part: JournalFile.Part, _ writer: String?, in stateFolder: String
  ) throws(JournalError) -> [String] {
    let copies = stateFolder + "/reparations"
    var paths: [String] = []
    for repair in try folders(copies) where repair.hasPrefix(settings.id + "-") {
      let part = copies + "/" + repair + "/" + part.rawValue
      for folder in try folders(part) where writer == nil || folder == writer {
        paths += try plainFiles(part + "/" + folder)
      }
    }
    return paths
  }

  private func folders(_ place: String) throws(JournalError) -> [String] {
    try names(in: place, of: .folder)
  }

  private func plainFiles(_ folder: String) throws(JournalError) -> [String] {
    try names(in: folder, of: .file).map { folder + "/" + $0 }
  }

  private func names(
    in place: String, of kind: FileStatus.Kind
  ) throws(JournalError) -> [String] {
    var names: [String] = []
    for name in try storage.names(in: place) where try storage.kind(at: place + "/" + name) == kind
    {
      names.append(name)
    }
    return names
  }
}
