internal import Dispatch
internal import Synchronization

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
