/// All that was said of the youths, description after description: much of it is the same, so that an
/// entry takes four bytes. Kept part by part, as it was read.
package struct SaidTable: Sendable {
  private var said = Interned<Said>()
  private var parts: [[UInt32]] = [[]]
  // Where each part begins.
  private var starts: [UInt32] = [0]

  init() {}

  var count: UInt32 { starts[starts.count - 1] + UInt32(parts[parts.count - 1].count) }

  mutating func reserve(_ count: Int) { parts[parts.count - 1].reserveCapacity(count) }

  @inline(__always)
  mutating func append(_ new: Said) {
    let number = said.index(of: new)
    parts[parts.count - 1].append(number)
  }

  /// Tells what one description says; it stands in one part.
  @inline(__always)
  func forEach(_ range: Range<UInt32>, _ body: (Said) -> Void) {
    var part = starts.count - 1
    while starts[part] > range.lowerBound { part -= 1 }
    for index in range { body(said[parts[part][Int(index - starts[part])]]) }
  }

  /// Puts another table after this one, each entry as `renumbered` makes it.
  mutating func join(_ other: consuming SaidTable, _ renumbered: (Said) -> Said) {
    let numbers = other.said.values.map { said.index(of: renumbered($0)) }
    for part in other.parts.indices {
      for index in other.parts[part].indices {
        other.parts[part][index] = numbers[Int(other.parts[part][index])]
      }
    }
    for part in other.parts {
      starts.append(count)
      parts.append(part)
    }
  }
}
