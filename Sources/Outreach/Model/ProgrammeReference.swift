/// Which definition is asked for: a programme, and its version when an exact one is meant.
public struct ProgrammeReference: Equatable, Sendable {
  /// The programme's code.
  public let id: String
  /// The exact version; `nil` for the current one.
  public let version: Int?

  /// The definition of `id` in `version`.
  public init(id: String, version: Int?) {
    self.id = id
    self.version = version
  }

  /// Reads `milolab` or `milolab@2`; `nil` when the text is neither.
  public init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, Self.isCode(parts[0]) else { return nil }
    guard parts.count == 2 else {
      self.init(id: parts[0], version: nil)
      return
    }
    // One spelling for one version, since it is the name of a file.
    guard let version = Int(parts[1]), version > 0, String(version) == parts[1] else { return nil }
    self.init(id: parts[0], version: version)
  }

  /// `milolab` or `milolab@2`.
  public var text: String { id + (version.map { "@\($0)" } ?? "") }

  /// Whether `text` may name a programme, and so a file: `[A-Za-z0-9._-]{1,64}`, no dot first.
  package static func isCode(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count) && text.utf8.first != UInt8(ascii: ".")
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 48...57, 65...90, 97...122, 45, 46, 95: true
        default: false
        }
      }
  }
}
