internal import Dispatch
internal import Synchronization

/// The results of `work` for 0, 1, ... up to `count`, computed on every core; in that order, so that
/// nothing depends on which came first.
package func sideBySide<Result: Sendable>(
  _ count: Int, _ work: @Sendable (Int) -> Result
) -> [Result] {
  if count < 2 { return (0..<count).map(work) }
  let results = Mutex([Result?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { index in
    let result = work(index)
    results.withLock { $0[index] = result }
  }
  return results.withLock { $0.compactMap(\.self) }
}
