/// Which code an export has for each identifier: kept from one export to the next, so that they join.
///
/// As text, one line a code, `J7K3QX0M2B 01JC0P046ZHPPQ9QWEHFGAGHKF`, the first given first.
package struct ExportRegister: Sendable {
  /// Why a register cannot be used: the line, counted from 1, that is not one of a register.
  package struct Fault: Error, Equatable {
    package let line: Int
  }

  /// The text, with the lines of codes given since it was read.
  package private(set) var text: [UInt8]
  /// Codes given since it was read.
  package private(set) var added = 0
  private var symbols: SymbolTable
  // By kind, by symbol: the bits of the code, plus one; 0 where there is none.
  private var given: [UInt64]
  // Of the youths' codes, by symbol, the first given first.
  private var ranks: [UInt32]
  private var used: Set<UInt64> = []
  private var count: UInt32 = 0
  private let random: @Sendable () -> UInt64

  /// The register that `text` holds, for the identifiers of a journal whose texts are `symbols`; `random`
  /// gives new codes.
  package init(
    _ text: [UInt8], _ symbols: SymbolTable, random: @escaping @Sendable () -> UInt64
  ) throws(Fault) {
    self.text = text
    self.symbols = symbols
    self.random = random
    given = Array(repeating: 0, count: ExportCode.Kind.allCases.count * symbols.count)
    ranks = Array(repeating: .max, count: symbols.count)
    for (line, bytes) in text.split(separator: 0x0A).enumerated() {
      guard bytes.count > 11, bytes[bytes.startIndex + 10] == UInt8(ascii: " "),
        let code = ExportCode(bytes.prefix(10))
      else { throw Fault(line: line + 1) }
      used.insert(code.bits)
      if let symbol = symbols.find(Array(bytes.dropFirst(11))) { keep(code, symbol) }
      count += 1
    }
  }

  /// The code of an identifier; `nil` before it is given one.
  package func code(_ kind: ExportCode.Kind, _ symbol: Symbol) -> ExportCode? {
    let bits = given[place(kind, symbol)]
    return bits == 0 ? nil : ExportCode(kind, bits: bits - 1)
  }

  /// The code of what has several identifiers: the first that any was given, else a new one for the least.
  package mutating func code(_ kind: ExportCode.Kind, naming all: [Symbol]) -> ExportCode? {
    func rank(_ symbol: Symbol) -> UInt32 { ranks[Int(symbol.index)] }
    if let first = all.min(by: { rank($0) < rank($1) }), let code = code(kind, first) {
      return code
    }
    guard let least = all.min(by: symbols.precedes) else { return nil }
    var code = ExportCode(kind, bits: random())
    while !used.insert(code.bits).inserted { code = ExportCode(kind, bits: random()) }
    keep(code, least)
    count += 1
    added += 1
    code.write(to: &text)
    text.append(UInt8(ascii: " "))
    text += symbols.bytes(least)
    text.append(0x0A)
    return code
  }

  @inline(__always)
  private func place(_ kind: ExportCode.Kind, _ symbol: Symbol) -> Int {
    kind.place * symbols.count + Int(symbol.index)
  }

  private mutating func keep(_ code: ExportCode, _ symbol: Symbol) {
    given[place(code.kind, symbol)] = code.bits + 1
    if code.kind == .youth { ranks[Int(symbol.index)] = count }
  }
}
