package import Outreach

/// What reducing descriptions changes, or would change.
package struct ReducedCount: Equatable, Sendable {
  /// Whose.
  package var youths: Set<String> = []
  package var lines = 0
  /// How many frozen reports were made of lines that change: they can no longer be made again byte for byte.
  package var publications = 0
}

extension Carnet {
  /// What `reduce` would change now, for all lines of the youths of `reduction`.
  package func reducible(
    _ reduction: Reduction, of post: Post, everyWriter: Bool = false, stateFolder: String
  ) throws(JournalError) -> ReducedCount {
    var count = ReducedCount()
    var starts: [String: Int] = [:]
    for writer in try writers(of: post, everyWriter) {
      let reduced = try reducedFiles(reduction, writer, stateFolder) { _, _ in true }
      count.youths.formUnion(reduced.youths)
      for file in reduced.files {
        count.lines += file.lines
        starts[String(file.path.dropFirst(path.count + 1))] = file.start
      }
    }
    count.publications = try publications(madeOf: starts)
    return count
  }

  /// Writes anew the journal files of `post`'s writer and of its imports, or of all writers, with the described lines of
  /// the youths of `reduction` reduced, those that `isInScope`; how many lines.
  ///
  /// A file is replaced whole or not at all; what a killed command has left is done by the next.
  package func reduce(
    _ reduction: Reduction, of post: Post, everyWriter: Bool = false, stateFolder: String,
    isInScope: @escaping (String, Event) -> Bool = { _, _ in true }
  ) throws(JournalError) -> Int {
    guard !reduction.youths.isEmpty else { return 0 }
    var count = 0
    for writer in try writers(of: post, everyWriter) {
      count += try rewrite(as: writer ?? post, stateFolder: stateFolder) {
        () throws(JournalError) in
        try reducedFiles(reduction, writer, stateFolder, isInScope).files.map {
          ($0.path, $0.bytes, $0.lines)
        }
      }
    }
    return count
  }

  // `nil` stands for all.
  private func writers(of post: Post, _ everyWriter: Bool) throws(JournalError) -> [Post?] {
    everyWriter ? [nil] : [post, try ImportedLines.writer(of: post)]
  }

  private func reducedFiles(
    _ reduction: Reduction, _ writer: Post?, _ stateFolder: String,
    _ isInScope: @escaping (String, Event) -> Bool
  ) throws(JournalError) -> ReducedFiles {
    var files: [(path: String, bytes: [UInt8])] = []
    for path in try plainFiles(of: .journal, writer?.writer)
      + repairCopies(of: .journal, writer?.writer, in: stateFolder)
    {
      files.append((path, try storage.content(of: path)))
    }
    return ReducedFiles(files, reduction, isInScope: isInScope)
  }

  // Of lines at or after a place of a file that changes, by path from the carnet's folder.
  private func publications(madeOf starts: [String: Int]) throws(JournalError) -> Int {
    var count = 0
    for id in try storage.names(in: path + "/publications") {
      let file = path + "/publications/" + id + "/publication.json"
      guard let frozen = (try? storage.json(of: file))?["journal"]?.items else { continue }
      let isChanged = frozen.contains { file in
        file["path"]?.text.flatMap { starts[$0] }.map { $0 < file["length"]?.integer ?? 0 } ?? false
      }
      if isChanged { count += 1 }
    }
    return count
  }
}
