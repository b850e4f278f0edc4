/// A value that can say where to look for it in a table: equal ones give the same bits.
package protocol Mixed: Equatable, Sendable {
  var mixed: UInt64 { get }
}

/// Distinct values, each at a fixed index.
package struct Interned<Value: Mixed>: Sendable {
  package private(set) var values: [Value] = []
  private var slots = HashSlots()
  // The one asked for last: lines that follow one another have much in common.
  private var last = 0

  package init() {}

  package subscript(index: UInt32) -> Value { values[Int(index)] }

  /// The index of `value`; `nil` when it is not there.
  @inline(__always)
  package func find(_ value: Value) -> UInt32? {
    slots.find(value.mixed) { values[$0] == value }.map { UInt32(truncatingIfNeeded: $0) }
  }

  /// The index of `value`, added when new.
  @inline(__always)
  package mutating func index(of value: Value) -> UInt32 {
    if last < values.count, values[last] == value { return UInt32(truncatingIfNeeded: last) }
    let hash = value.mixed
    if let found = slots.find(hash, where: { values[$0] == value }) {
      last = found
      return UInt32(truncatingIfNeeded: found)
    }
    if slots.isFull { slots.grow(values.lazy.map(\.mixed)) }
    values.append(value)
    slots.insert(values.count - 1, hash: hash)
    return UInt32(values.count - 1)
  }
}
