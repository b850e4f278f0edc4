/// Reads journal files into facts, one pass over the bytes; `finish` makes the ledger of them.
package struct LedgerBuilder {
  /// A correction's keys, kept as text until the type of its target is known.
  struct PendingCorrection {
    var target: EventID
    var text: [UInt8]
  }

  /// A line that is not JSON, by the place of its bytes.
  struct DamagedLine {
    var source: Source
    var end: Int
    var fault: JSONFault
    var isLast: Bool
  }

  var symbols = SymbolTable()
  var tables = LedgerTables()
  var facts: [Fact] = []
  var findings: [LineFinding] = []
  var damaged: [DamagedLine] = []
  var corrections: [PendingCorrection] = []
  private var members = LineMembers()
  private var capture = FieldCapture()
  // By the place of the type in `EventType.allCases`.
  private let fields = EventType.allCases.map(EventSchema.fields)
  private let speaksOfYouth = EventType.allCases.map { type in
    EventSchema.fields(of: type).contains { $0.key == .youth }
  }

  /// The longest line read, line feed not counted.
  package static let lineLimit = 65_536

  package init() {}

  /// Reads every line of one file; the files' numbers follow reading order.
  package mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, file: Int) {
    var start = 0
    while start < bytes.count {
      let end = JSONScanner.lineFeed(in: bytes, from: start)
      read(line: UnsafeBufferPointer(rebasing: bytes[start..<end]), at: start, file, bytes.count)
      start = end + 1
    }
  }

  private mutating func read(
    line: UnsafeBufferPointer<UInt8>, at offset: Int, _ file: Int, _ fileSize: Int
  ) {
    let source = Source(file: file, offset: offset)
    var scanner = JSONScanner(line)
    // An empty line says nothing, so nothing is lost with it.
    if scanner.peek() == 0, scanner.position == line.count { return }
    do throws(JSONFault) {
      guard line.count <= Self.lineLimit else { throw JSONFault(problem: .tooLong, offset: 0) }
      try members.scan(&scanner, symbols: symbols)
      try scanner.expectEnd()
      interpret(line, source)
    } catch {
      let end = offset + line.count
      let isLast = end >= fileSize - 1
      damaged.append(DamagedLine(source: source, end: end, fault: error, isLast: isLast))
    }
  }

  // The same keys in their plainest spelling, for a line that writes an id or a day with escapes.
  private mutating func interpret(_ line: UnsafeBufferPointer<UInt8>, _ source: Source) {
    do throws(FieldCapture.Refusal) {
      try append(line, source)
    } catch {
      if line.contains(UInt8(ascii: "\\")), let json = try? JSONValue(json: Array(line)) {
        let plain = Array(json.compact.utf8)
        let read = plain.withUnsafeBufferPointer { buffer -> Bool in
          var scanner = JSONScanner(buffer)
          guard (try? members.scan(&scanner, symbols: symbols)) != nil else { return false }
          return (try? append(buffer, source)) != nil
        }
        if read { return }
      }
      findings.append(LineFinding(source, error.problem))
    }
  }

  private mutating func append(
    _ line: UnsafeBufferPointer<UInt8>, _ source: Source
  ) throws(FieldCapture.Refusal) {
    let reader = FieldReader(line)
    func token(_ key: EventKey) throws(FieldCapture.Refusal) -> JSONScanner.Token {
      guard let token = members[key], token.kind != .null else { throw .missing(key) }
      return token
    }
    guard reader.natural(try token(.v)) == 1 else { throw .wrongKind(.v) }
    let id = try token(.id)
    guard reader.isIdentifier(id) else { throw .wrongKind(.id) }
    guard let name = reader.symbol(try token(.type), &symbols) else { throw .wrongKind(.type) }
    guard let at = reader.instant(try token(.at)) else { throw .wrongKind(.at) }
    guard try token(.by).kind.isString else { throw .wrongKind(.by) }
    let type = symbols.eventType(name)
    var on = Day.distant
    if type?.isFact == true {
      guard let day = reader.day(try token(.on)) else { throw .wrongKind(.on) }
      on = day
    }
    var fact = Fact(
      id: EventID(line[id.start..<id.end], in: &symbols), at: at, source: source, youth: .none,
      on: on, content: .other, type: type)
    if let type {
      try fill(&fact, type, at: Int(name.index) - 1, reader)
    } else {
      findings.append(LineFinding(source, .unknownType))
    }
    facts.append(fact)
  }

  /// Captures the own keys of `type` from the members scanned last and puts them into `fact`.
  private mutating func fill(
    _ fact: inout Fact, _ type: EventType, at index: Int, _ reader: FieldReader
  ) throws(FieldCapture.Refusal) {
    try capture.capture(
      fields[index], of: members, from: reader, symbols: &symbols, tables: &tables)
    fact.youth = speaksOfYouth[index] ? capture.symbol(.youth) : .none
    fact.content = content(type, reader)
  }

  private mutating func content(_ type: EventType, _ reader: FieldReader) -> Fact.Content {
    switch type {
    case .eventCorrected:
      if let token = members[.with] {
        let text = Array(reader.bytes[token.start..<token.end])
        corrections.append(PendingCorrection(target: target(reader), text: text))
      }
      return .correction(UInt32(corrections.count - 1))
    case .eventRetracted, .followUpClosed:
      tables.targets.append(target(reader))
      let index = UInt32(tables.targets.count - 1)
      return type == .eventRetracted ? .retraction(index) : .followUpClosed(index)
    case .referralResolved:
      let arrived = capture.number(.arrived) == 1
      tables.resolutions.append(.init(target: target(reader), arrived: arrived))
      return .resolved(UInt32(tables.resolutions.count - 1))
    case .segmentSealed:
      let start = capture.number(.offset) ?? 0
      tables.seals.append(start..<start + (capture.number(.length) ?? 0))
      return .seal(UInt32(tables.seals.count - 1))
    case .youthsLinked:
      let pair = UInt64(bitPattern: Int64(capture.number(.youths) ?? 0))
      tables.pairs.append(
        (Symbol(index: UInt32(pair >> 32)), Symbol(index: UInt32(truncatingIfNeeded: pair))))
      return .link(UInt32(tables.pairs.count - 1))
    default:
      return capture.content(of: type, symbols: &symbols, tables: &tables)
    }
  }

  private mutating func target(_ reader: FieldReader) -> EventID {
    EventID(
      members[.target].map { reader.bytes[$0.start..<$0.end] } ?? reader.bytes[0..<0], in: &symbols)
  }

  /// The fact as a correction says it should have been; throws when the correction's keys do not fit its type.
  mutating func corrected(
    _ fact: Fact, with text: [UInt8]
  ) throws(FieldCapture.Refusal) -> Fact {
    guard let type = fact.type, type.isFact else { throw .wrongKind(.with) }
    let plain = (try? JSONValue(json: text)).map { Array($0.compact.utf8) } ?? text
    return try plain.withUnsafeBufferPointer { buffer -> Result<Fact, FieldCapture.Refusal> in
      var fact = fact
      let reader = FieldReader(buffer)
      var scanner = JSONScanner(buffer)
      do throws(FieldCapture.Refusal) {
        guard (try? members.scan(&scanner, symbols: symbols)) != nil else {
          throw .wrongKind(.with)
        }
        if let on = members[.on], on.kind != .null {
          guard let day = reader.day(on) else { throw .wrongKind(.on) }
          fact.on = day
        }
        try fill(&fact, type, at: EventType.allCases.firstIndex(of: type) ?? 0, reader)
        return .success(fact)
      } catch {
        return .failure(error)
      }
    }.get()
  }
}

extension FieldCapture.Refusal {
  var problem: LineFinding.Problem {
    switch self {
    case .missing(let key): .missing(key: key.name)
    case .wrongKind(let key): .wrongKind(key: key.name)
    }
  }
}

extension JSONScanner.Kind {
  var isString: Bool { self == .string || self == .escapedString }
}
