import Outreach

extension Ledger {
  /// The ledger of journal lines, spread over as many files as there are groups.
  init(files: [[String]], keepsDetails: Bool = false) {
    let bytes = files.map { Array(($0.joined(separator: "\n") + "\n").utf8) }
    var builder = LedgerBuilder(keepsDetails: keepsDetails)
    for (number, file) in bytes.enumerated() {
      file.withUnsafeBufferPointer { builder.read($0, file: number) }
    }
    self = builder.finish { source in
      Array(bytes[source.file].dropFirst(source.offset).prefix { $0 != 0x0A })
    }
  }

  init(_ lines: [String]) { self.init(files: [lines]) }
}
