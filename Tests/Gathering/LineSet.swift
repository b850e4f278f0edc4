/// A carnet as a plain set of lines: the model that gathering is held against.
struct LineSet {
  private let identifiers: [[UInt8]: String]

  /// The set of sound `lines`.
  init(_ lines: [[UInt8]]) {
    identifiers = Dictionary(
      lines.map { ($0, Self.identifier(of: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The identifiers of the events in files of these bytes, in order; what two different lines share is none.
  func identifiers(of files: some Sequence<[UInt8]>) -> [String] {
    var found: [String: Set<[UInt8]>] = [:]
    for bytes in files {
      for line in bytes.split(separator: 0x0A).map(Array.init) {
        if let identifier = identifiers[line] { found[identifier, default: []].insert(line) }
      }
    }
    return found.filter { $0.value.count == 1 }.keys.sorted()
  }

  /// One file of all the lines, each once.
  func text(_ lines: [[UInt8]]) -> [UInt8] {
    var seen = Set<[UInt8]>()
    return lines.filter { seen.insert($0).inserted }.flatMap { $0 + [0x0A] }
  }

  // Lines of the generator hold it first, after the version.
  private static func identifier(of line: [UInt8]) -> String {
    let rest = String(decoding: line, as: UTF8.self).split(separator: "\"id\":\"", maxSplits: 1)
    return String(rest.last?.prefix { $0 != "\"" } ?? "")
  }
}
