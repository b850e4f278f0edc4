import Outreach

extension Ledger {
  /// The ledger of files by path, read in the order of `paths` by `parts` readers.
  init(gathered files: [String: [UInt8]], inOrder paths: [String]? = nil, parts: Int = 1) {
    let paths = paths ?? files.keys.sorted()
    let contents = paths.map { files[$0] ?? [] }
    var readers = Array(repeating: LedgerBuilder(), count: parts)
    let share = (paths.count + parts - 1) / parts
    for (number, content) in contents.enumerated() {
      content.withUnsafeBufferPointer { readers[number / max(1, share)].read($0, file: number) }
    }
    self = Ledger(readers) { source, _ in
      Array(contents[source.file][source.offset...].prefix { $0 != 0x0A })
    }
  }

  /// The identifiers of all events, in order.
  var identifiers: [String] { facts.indices.map { facts.id($0).text(in: symbols) }.sorted() }
}
