/// One pass over the lines of a file for what no figure needs: checksums, sequence numbers, codes, the youths of
/// confidential lines.
package struct LineAudit: Sendable {
  /// A line that has a sequence number.
  package struct Numbered: Sendable {
    package let number: Int
    /// Equal for equal identifiers.
    package let id: UInt64
    package let offset: Int
  }

  /// A code that is not declared.
  package struct CodeUse: Hashable, Sendable {
    package let key: String
    package let code: String
    /// The declared ones that might have been meant.
    package let declared: [String]
    package let offset: Int
    /// Whether a correction says it.
    package let isCorrection: Bool
  }

  /// Numbered lines, as they come.
  package private(set) var numbered: [Numbered] = []
  /// Lines whose number is none: from 1, without fraction.
  package private(set) var misnumbered: [Int] = []
  /// Bytes that are no line of JSON.
  package private(set) var damaged: [Range<Int>] = []
  /// Lines whose checksum is wrong.
  package private(set) var changed: [Int] = []
  /// Lines without a checksum.
  package private(set) var unchecked: [Int] = []
  package internal(set) var undeclared: [CodeUse] = []
  /// Devices that end before they begin.
  package private(set) var endsBeforeStart: [Int] = []
  /// In a confidential file: the youth of each line that names one.
  package private(set) var youths: [(youth: String, offset: Int)] = []
  /// Lines of another type than those the file may hold, each with as much of it as can be shown.
  package private(set) var strangers: [(type: String, offset: Int)] = []
  /// In a file of the journal: confidential lines.
  package private(set) var misplaced: [Int] = []
  /// In a file of the journal: lines that hold a key of the confidential part, at any depth.
  package internal(set) var misnamed: [(key: String, offset: Int)] = []
  /// In a confidential file: identities of nobody.
  package private(set) var nameless: [Int] = []

  let table: CodeTable
  private let isConfidential: Bool
  private var symbols = SymbolTable()
  var members = LineMembers()
  var own = LineMembers()

  /// An audit by the declared codes of `table`.
  package init(_ table: CodeTable, isConfidential: Bool) {
    self.table = table
    self.isConfidential = isConfidential
  }

  /// Reads whole lines, those that begin at `offset` of the file.
  package mutating func read(_ lines: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let bytes = Bytes(lines)
    var start = 0
    while start < bytes.count {
      var scanner = JSONScanner(bytes, at: start, line: true)
      if scanner.peek() == 0x0A || scanner.isAtEnd {
        start = scanner.position + 1
        continue
      }
      do throws(JSONFault) {
        try members.scan(&scanner)
        try scanner.expectEnd()
        guard scanner.position - start <= LedgerBuilder.lineLimit else {
          throw JSONFault(problem: .tooLong, offset: start)
        }
        look(bytes, start..<scanner.position, offset + start)
        start = scanner.position + 1
      } catch {
        let end = bytes.lineFeed(from: start)
        damaged.append(offset + start..<offset + end)
        start = end + 1
      }
    }
  }

  /// Takes note of a line too long to be read.
  package mutating func skip(_ line: Range<Int>) { damaged.append(line) }

  private mutating func look(_ bytes: Bytes, _ line: Range<Int>, _ offset: Int) {
    let reader = FieldReader(bytes)
    check(bytes, line, offset)
    if let n = members[.n], n.kind != .null {
      if let number = reader.natural(n), number > 0 {
        add(number, bytes, offset)
      } else {
        misnumbered.append(offset)
      }
    }
    guard let name = members[.type].flatMap({ reader.symbol($0, &symbols) }) else { return }
    let known = symbols.eventType(name)
    if isConfidential, known != .segmentSealed {
      return lookConfidential(symbols.text(name), bytes, offset)
    }
    guard let type = known else {
      if Self.confidential.contains(symbols.text(name)) {
        misplaced.append(offset)
      } else {
        strangers.append((Self.shown(symbols.text(name)), offset))
        lookNames(bytes, line, offset)
      }
      return
    }
    if holdsMore(bytes) { lookNames(bytes, line, offset) }
    if type == .eventCorrected {
      lookCorrection(bytes, offset)
    } else {
      // The types are the first symbols.
      lookCodes(members, Int(name.index) - 1, reader, offset)
    }
    if type == .deviceEntered, let on = members[.on].flatMap(reader.day),
      let until = members[.until].flatMap(reader.day), until < on
    {
      endsBeforeStart.append(offset)
    }
  }

  private mutating func add(_ number: Int, _ bytes: Bytes, _ offset: Int) {
    guard let id = members[.id], id.kind.isString else { return }
    let key = TextKey(bytes, id.start, id.end)
    let hash = key?.mixed ?? UInt64(bitPattern: Int64(bytes[id.start..<id.end].hashValue))
    numbered.append(Numbered(number: number, id: hash, offset: offset))
  }

  // A type may be as long as a line.
  private static func shown(_ type: String) -> String {
    type.count > 64 ? type.prefix(64) + "…" : type
  }

  // The checksum is the last key, and is that of the bytes before it.
  private mutating func check(_ bytes: Bytes, _ line: Range<Int>, _ offset: Int) {
    guard let token = members[.crc] else {
      unchecked.append(offset)
      return
    }
    let start = token.start - 8
    guard token.kind == .string, token.end - token.start == 8, start > line.lowerBound,
      bytes.word(at: start) == Self.mark,
      bytes[token.end + 1..<line.upperBound].first == UInt8(ascii: "}"),
      bytes[token.end + 2..<line.upperBound].allSatisfy({ $0 <= 0x20 }),
      Array(Checksum(bytes[line.lowerBound..<start][...]).hexadecimal.utf8)
        == bytes[token.start..<token.end]
    else {
      changed.append(offset)
      return
    }
  }

  // `,"crc":"`, the first byte lowest.
  private static let mark: UInt64 = 0x223A_2263_7263_222C

  // The last is the secret of imports.
  private static let confidential = ["identity", "note", "import-key"]

  private mutating func lookConfidential(_ type: String, _ bytes: Bytes, _ offset: Int) {
    guard Self.confidential.contains(type) else {
      strangers.append((Self.shown(type), offset))
      return
    }
    if let youth = members[.youth], FieldReader(bytes).isIdentifier(youth) {
      youths.append((text(youth, bytes), offset))
    } else if type == "identity" {
      nameless.append(offset)
    }
  }

  func text(_ token: JSONScanner.Token, _ bytes: Bytes) -> String {
    String(decoding: JSONScanner(bytes).text(token), as: UTF8.self)
  }
}
