package import Outreach

/// What this machine last saw of a carnet's files, kept outside it: sizes, and digests of all bytes then there.
package struct SeenFiles: Equatable, Sendable {
  /// One file as it was.
  package struct File: Equatable, Sendable {
    /// Its size in bytes.
    package var size: Int
    /// SHA-256 of those bytes.
    package var digest: String
    /// Which numbered lines they were; `nil` when an earlier version of the program looked.
    package var lines: LineAudit.Identities?
  }

  private var files: [String: File]

  /// Nothing seen yet.
  package init() { files = [:] }

  /// What was written by `json`; `nil` for any other value.
  package init?(json: JSONValue) {
    guard json["format"]?.integer == 1, let items = json["files"]?.items else { return nil }
    files = [:]
    for item in items {
      guard let path = item["path"]?.text, let size = item["size"]?.integer, size >= 0,
        let digest = item["sha256"]?.text
      else { return nil }
      let lines = item["lines"]?.integer.flatMap { count in
        item["ids"]?.text.map { LineAudit.Identities(count: count, digest: $0) }
      }
      files[path] = File(size: size, digest: digest, lines: lines)
    }
  }

  /// What is kept on disk, in order of path.
  package var json: JSONValue {
    .object([
      JSONMember("format", .integer(1)),
      JSONMember(
        "files",
        .array(
          paths.map { path in
            .object(
              [
                JSONMember("path", .string(path)),
                JSONMember("size", .integer(files[path]?.size ?? 0)),
                JSONMember("sha256", .string(files[path]?.digest ?? "")),
              ]
                + (files[path]?.lines.map {
                  [JSONMember("lines", .integer($0.count)), JSONMember("ids", .string($0.digest))]
                } ?? []))
          })),
    ])
  }

  /// The paths, in order.
  var paths: [String] { files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  package subscript(path: String) -> File? {
    get { files[path] }
    set { files[path] = newValue }
  }
}
