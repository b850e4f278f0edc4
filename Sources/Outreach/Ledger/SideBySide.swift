internal import Dispatch
internal import Synchronization

/// What `work` gives of the places from 0 up to `count`, pieces of at least `least` places taken on every core; in order.
package func inPieces<Value: Sendable, Fault: Error>(
  _ count: Int, atLeast least: Int,
  _ work: @Sendable (Range<Int>) throws(Fault) -> [Value]
) throws(Fault) -> [Value] {
  let size = max(least, count / 16)
  return try sideBySide((count + size - 1) / size) { (piece) throws(Fault) in
    try work(piece * size..<min(count, (piece + 1) * size))
  }.flatMap(\.self)
}

/// The results of `work` for 0, 1, ... up to `count`, computed on every core; in that order, so that
/// nothing depends on which came first. Of several errors the first in that order is thrown.
package func sideBySide<Value: Sendable, Fault: Error>(
  _ count: Int, _ work: @Sendable (Int) throws(Fault) -> Value
) throws(Fault) -> [Value] {
  if count < 2 { return try (0..<count).map(work) }
  let results = Mutex([Result<Value, Fault>?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { index in
    let result = Result { () throws(Fault) in try work(index) }
    results.withLock { $0[index] = result }
  }
  var values: [Value] = []
  for result in results.withLock({ $0.compactMap(\.self) }) { values.append(try result.get()) }
  return values
}
