/// Reads journal files into facts, one pass over the bytes; `finish` makes the ledger of them.
package struct LedgerBuilder {
  /// A correction's keys, kept as text until the type of its target is known.
  struct PendingCorrection {
    var target: EventID
    var text: [UInt8]
  }

  var symbols = SymbolTable()
  var tables = LedgerTables()
  var facts: [Fact] = []
  var ids: [EventID] = []
  var aside = AsidePlaces()
  var findings: [LineFinding] = []
  var damaged: [DamagedLine] = []
  var corrections: [PendingCorrection] = []
  private var members = LineMembers()
  var capture: FieldCapture
  var plain = PlainLines()

  /// The longest line read, line feed not counted.
  package static let lineLimit = 65_536

  /// A builder that expects about `count` events, and keeps the details of contacts when told to.
  package init(expecting count: Int = 0, keepsDetails: Bool = false) {
    capture = FieldCapture(keepsDetails: keepsDetails)
    facts.reserveCapacity(count)
    ids.reserveCapacity(count)
  }

  /// Makes room for what `count` events say: room that is not used takes no memory.
  package mutating func reserve(_ count: Int) {
    tables.descriptions.reserveCapacity(count)
    tables.characteristics.reserve(2 * count)
    symbols.reserve(count / 2)
  }

  /// Reads every line of one file; the files' numbers follow reading order.
  package mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, file: Int) {
    read(bytes, file: file, at: 0, of: bytes.count)
  }

  /// Reads whole lines of a file of `size` bytes, those that begin at `offset`.
  package mutating func read(
    _ lines: UnsafeBufferPointer<UInt8>, file: Int, at offset: Int, of size: Int
  ) {
    let bytes = Bytes(lines)
    var start = 0
    while start < bytes.count {
      if let end = readPlain(bytes, at: start, file: file, offset: offset) {
        start = end + 1
        continue
      }
      let source = Source(file: file, offset: offset + start)
      var scanner = JSONScanner(bytes, at: start, line: true)
      do throws(JSONFault) {
        // An empty line says nothing, so nothing is lost with it.
        if scanner.peek() != 0x0A, !scanner.isAtEnd {
          try members.scan(&scanner)
          try scanner.expectEnd()
          guard scanner.position - start <= Self.lineLimit else {
            throw JSONFault(problem: .tooLong, offset: start)
          }
          interpret(bytes, start..<scanner.position, source)
        }
        start = scanner.position + 1
      } catch {
        let end = bytes.lineFeed(from: start)
        let fault =
          end - start > Self.lineLimit
          ? JSONFault(problem: .tooLong, offset: 0)
          : JSONFault(problem: error.problem, offset: error.offset - start)
        let line = DamagedLine(
          source: source, end: offset + end, fault: fault,
          isTornSeal: end - start <= Self.lineLimit && bytes[start..<end].isTornSeal)
        add(line, of: size)
        start = end + 1
      }
    }
  }

  /// Takes note of a line too long to be read, from `offset` to `end`.
  package mutating func skip(file: Int, _ line: Range<Int>, of size: Int) {
    let fault = JSONFault(problem: .tooLong, offset: 0)
    let source = Source(file: file, offset: line.lowerBound)
    add(DamagedLine(source: source, end: line.upperBound, fault: fault), of: size)
  }

  private mutating func add(_ line: DamagedLine, of size: Int) {
    var line = line
    line.isLast = line.end >= size - 1
    damaged.append(line)
  }

  // The same keys in their plainest spelling, for a line that writes an id or a day with escapes.
  @inline(__always)
  private mutating func interpret(_ bytes: Bytes, _ line: Range<Int>, _ source: Source) {
    do throws(FieldCapture.Refusal) {
      try append(FieldReader(bytes), source)
    } catch {
      // What is wrong once the escapes are gone: an id or a day that they spell is not.
      var problem = error.problem
      let line = bytes[line]
      if line.contains(UInt8(ascii: "\\")), let json = try? JSONValue(json: line) {
        let plain = Array(json.compact.utf8)
        let refusal = plain.withUnsafeBufferPointer { buffer -> FieldCapture.Refusal? in
          var scanner = JSONScanner(buffer)
          guard (try? members.scan(&scanner)) != nil else { return error }
          do throws(FieldCapture.Refusal) {
            try append(FieldReader(scanner.bytes), source)
            return nil
          } catch {
            return error
          }
        }
        guard let refusal else { return }
        problem = refusal.problem
      }
      findings.append(LineFinding(source, problem))
    }
  }

  @inline(__always)
  private mutating func append(
    _ reader: FieldReader, _ source: Source
  ) throws(FieldCapture.Refusal) {
    @inline(__always)
    func token(_ key: EventKey) throws(FieldCapture.Refusal) -> JSONScanner.Token {
      guard let token = members[key], token.kind != .null else { throw .missing(key) }
      return token
    }
    guard reader.natural(try token(.v)) == 1 else { throw .wrongKind(.v) }
    let id = try token(.id)
    let key = id.kind == .string ? TextKey(reader.bytes, id.start, id.end) : nil
    guard key?.isULID == true || reader.isIdentifier(id) else { throw .wrongKind(.id) }
    guard let name = reader.symbol(try token(.type), &symbols) else { throw .wrongKind(.type) }
    guard let at = reader.instant(try token(.at)) else { throw .wrongKind(.at) }
    guard try token(.by).kind.isString else { throw .wrongKind(.by) }
    let type = symbols.eventType(name)
    var on = Day.distant
    if type?.isFact == true {
      guard let day = reader.day(try token(.on)) else { throw .wrongKind(.on) }
      on = day
    }
    var fact = Fact(at: at, source: source, youth: .none, on: on, content: .other, type: type)
    if let type {
      try fill(&fact, type, at: Int(name.index) - 1, reader)
    } else {
      findings.append(LineFinding(source, .unknownType))
    }
    append(fact, key.map(EventID.init) ?? EventID(reader.bytes, id.start, id.end, in: &symbols))
  }

  /// Adds a fact that is whole.
  @inline(__always)
  mutating func append(_ fact: Fact, _ id: EventID) {
    aside.add(fact, at: facts.count)
    facts.append(fact)
    ids.append(id)
  }

  /// Captures the own keys of `type` from the members scanned last and puts them into `fact`.
  private mutating func fill(
    _ fact: inout Fact, _ type: EventType, at index: Int, _ reader: FieldReader
  ) throws(FieldCapture.Refusal) {
    try capture.capture(
      index, of: members, from: reader, symbols: &symbols, tables: &tables)
    put(type, into: &fact, reader)
  }

  /// Puts the captured keys into `fact`.
  @inline(__always)
  mutating func put(_ type: EventType, into fact: inout Fact, _ reader: FieldReader) {
    fact.youth = capture.symbol(.youth)
    fact.content = content(type, reader)
  }

  private mutating func content(_ type: EventType, _ reader: FieldReader) -> Fact.Content {
    switch type {
    case .eventCorrected:
      let text = reader.bytes[capture.place(.with)]
      corrections.append(PendingCorrection(target: target(reader), text: text))
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
    let place = capture.place(.target)
    return EventID(reader.bytes, place.lowerBound, place.upperBound, in: &symbols)
  }

  /// The fact as a correction says it should have been; throws when the correction's keys do not fit its type.
  mutating func corrected(
    _ fact: Fact, with text: [UInt8]
  ) throws(FieldCapture.Refusal) -> Fact {
    guard let type = fact.type, type.isFact else { throw .wrongKind(.with) }
    // An id or a day may be written with escapes.
    let plain = text.contains(UInt8(ascii: "\\")) ? try? JSONValue(json: text) : nil
    return try (plain.map { Array($0.compact.utf8) } ?? text).withUnsafeBufferPointer {
      buffer -> Result<Fact, FieldCapture.Refusal> in
      var fact = fact
      var scanner = JSONScanner(buffer)
      let reader = FieldReader(scanner.bytes)
      do throws(FieldCapture.Refusal) {
        guard (try? members.scan(&scanner)) != nil else {
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
