import Outreach

/// What this machine has written to the files of one writer, kept outside the carnet: when a synchroniser or a hand
/// takes lines away, they are missed, and their numbers are not given again.
///
/// The disk need not have confirmed it: what is kept says less than the files, or nothing.
struct WriterMemory {
  private struct Written {
    var size: Int
    var last: (number: Int, id: String)
  }

  // By the path from the carnet's folder.
  private var files: [String: Written] = [:]
  private let file: String
  private let storage: any Storage

  /// What is kept of `writer` in `stateFolder`.
  init(of writer: String, _ carnet: Carnet, in stateFolder: String) {
    self.init(carnet, file: carnet.memoryName(in: stateFolder) + "-" + writer + Self.ending)
  }

  private init(_ carnet: Carnet, file: String) {
    (self.file, storage) = (file, carnet.storage)
    let json = try? storage.json(of: file)
    for item in json?["files"]?.items ?? [] where json?["format"]?.integer == 1 {
      guard let path = item["path"]?.text, let size = item["size"]?.integer,
        let number = item["n"]?.integer, let id = item["id"]?.text
      else { continue }
      files[path] = Written(size: size, last: (number, id))
    }
  }

  private static let ending = ".ecrit.json"

  /// The sizes that this machine's writers have known of a carnet's files, by path from its folder.
  static func sizes(_ carnet: Carnet, in stateFolder: String) -> [String: Int] {
    let names = (try? carnet.storage.names(in: stateFolder)) ?? []
    let paths = names.map { stateFolder + "/" + $0 }.filter {
      $0.hasPrefix(carnet.memoryName(in: stateFolder) + "-") && $0.hasSuffix(ending)
    }
    return paths.reduce(into: [:]) { sizes, path in
      for (path, written) in WriterMemory(carnet, file: path).files { sizes[path] = written.size }
    }
  }

  /// The last event that the writer has written to a part.
  func last(_ part: JournalFile.Part) -> (number: Int, id: String)? {
    files.filter { $0.key.hasPrefix(part.rawValue + "/") }.values.map(\.last)
      .max { $0.number < $1.number }
  }

  /// The files that now hold less, or are gone.
  func shrunk(_ carnet: Carnet) -> [String] {
    files.filter { path, written in
      (try? storage.status(at: carnet.path + "/" + path).size) ?? 0 < written.size
    }.keys.sorted()
  }

  /// Takes note of a file that ends with the event `last`; one that has shrunk is still known as it was.
  mutating func note(_ path: String, size: Int, last: (number: Int, id: String)) {
    files[path] = Written(size: max(size, files[path]?.size ?? 0), last: last)
  }

  /// Takes note of a file of this size that an erasure has written anew; one that is not known stays unknown.
  mutating func rewritten(_ path: String, size: Int) { files[path]?.size = size }

  /// Takes the files for what they now are; the numbers stay given.
  mutating func accept(_ carnet: Carnet) {
    for (path, written) in files {
      let size = try? carnet.storage.status(at: carnet.path + "/" + path).size
      files[path] = Written(size: size ?? 0, last: written.last)
    }
  }

  /// Keeps it, if it can.
  func keep() {
    let files = files.sorted { $0.key < $1.key }.map { path, written in
      JSONValue.object([
        JSONMember("path", .string(path)), JSONMember("size", .integer(written.size)),
        JSONMember("n", .integer(written.last.number)), JSONMember("id", .string(written.last.id)),
      ])
    }
    let json = JSONValue.object([
      JSONMember("format", .integer(1)), JSONMember("files", .array(files)),
    ])
    try? storage.writeNew(Array(json.indented.utf8), to: file, outlivesPowerCuts: false)
  }
}
