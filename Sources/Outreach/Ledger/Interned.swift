/// A value that can say where to look for it in a table: equal ones give the same bits.
package protocol Mixed: Equatable, Sendable {
  var mixed: UInt64 { get }
}

/// Distinct values, each at a fixed index.
package struct Interned<Value: Mixed>: Sendable {
  package private(set) var values: [Value] = []
  private var slots = HashSlots()

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
    let hash = value.mixed
    if let found = slots.find(hash, where: { values[$0] == value }) {
      return UInt32(truncatingIfNeeded: found)
    }
    if slots.isFull { slots.grow(values.lazy.map(\.mixed)) }
    values.append(value)
    slots.insert(values.count - 1, hash: hash)
    return UInt32(values.count - 1)
  }
}
