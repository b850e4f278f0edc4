import Outreach

extension Identities {
  /// Whether a line of `carnet` gives somebody a name that `isLike` takes; nothing is kept of the others.
  ///
  /// A bad line may count by what stands before its fault.
  package static func give(
    _ carnet: Carnet, _ isLike: @Sendable (String) -> Bool
  ) throws(JournalError) -> Bool {
    let paths = try carnet.files(.confidential).map { carnet.path + "/" + $0.relativePath }
    return try sideBySide(paths.count) { file throws(JournalError) in
      try carnet.storage.content(of: paths[file]).withUnsafeBufferPointer {
        give(Bytes($0), isLike)
      }
    }.contains(true)
  }

  private static func give(_ bytes: Bytes, _ isLike: (String) -> Bool) -> Bool {
    var start = 0
    while start < bytes.count {
      var scanner = JSONScanner(bytes, at: start, line: true)
      if (try? gives(&scanner, isLike)) == true { return true }
      start = bytes.lineFeed(from: scanner.position) + 1
    }
    return false
  }

  // One line.
  private static func gives(
    _ scanner: inout JSONScanner, _ isLike: (String) -> Bool
  ) throws(JSONFault) -> Bool {
    guard scanner.take(UInt8(ascii: "{")) else { return false }
    repeat {
      _ = scanner.peek()
      let key = try scanner.string()
      try scanner.expect(UInt8(ascii: ":"))
      let value = try scanner.value()
      guard value.kind == .string || value.kind == .escapedString,
        // Most keys are told from those of a name by their length.
        key.kind == .escapedString || nameLengths.contains(key.end - key.start),
        nameKeys.contains(String(decoding: scanner.text(key), as: UTF8.self))
      else { continue }
      if isLike(String(decoding: scanner.text(value), as: UTF8.self)) { return true }
    } while scanner.take(UInt8(ascii: ","))
    return false
  }

  private static let nameLengths = nameKeys.map(\.utf8.count)
}
