import Outreach

extension Carnet {
  /// Copies every file of the carnet into `folder`, which is empty or not there yet, as it is at one moment for this
  /// device; each copy is read back and compared. Temporary files, links and pipes stay behind.
  ///
  /// How many files and bytes; `carnet.json` comes last, so that a copy which did not end is no carnet.
  package func backUp(
    to folder: String, as post: Post, stateFolder: String
  ) throws(JournalError) -> (files: Int, bytes: Int) {
    guard try storage.names(in: folder).isEmpty else { throw .notEmpty(path: folder) }
    return try WriterLock.holding(for: post, self, in: stateFolder) { () throws(JournalError) in
      var count = (files: 0, bytes: 0)
      for name in try relativeFiles("").sorted() where name != "carnet.json" {
        try copy(name, to: folder, &count)
      }
      try copy("carnet.json", to: folder, &count)
      return count
    }
  }

  private func copy(
    _ name: String, to folder: String, _ count: inout (files: Int, bytes: Int)
  ) throws(JournalError) {
    let bytes = try storage.content(of: path + "/" + name)
    try storage.writeNew(bytes, to: folder + "/" + name)
    guard try storage.content(of: folder + "/" + name) == bytes else {
      throw .unconfirmed(path: folder + "/" + name)
    }
    count = (count.files + 1, count.bytes + bytes.count)
  }

  // The plain files below a folder of the carnet, itself included, by path from the carnet's folder.
  private func relativeFiles(_ folder: String) throws(JournalError) -> [String] {
    var files: [String] = []
    for name in try storage.names(in: path + "/" + folder) where !JournalFile.isTemporary(name) {
      let place = folder + name
      switch try storage.kind(at: path + "/" + place) {
      case .file: files.append(place)
      case .folder: files += try relativeFiles(place + "/")
      default: break
      }
    }
    return files
  }
}
