package import OutreachCommandLine
import Synchronization

/// What a screen shows while someone types: before each of `keys`, and once `body` has ended.
package func screens(
  typing keys: [String], columns: Int = 80, rows: Int = 24, _ body: (Terminal) throws -> Void
) rethrows -> [String] {
  let waiting = Mutex(keys)
  let screen = Mutex(Screen(columns: columns, rows: rows))
  let shown = Mutex<[String]>([])
  try body(
    Terminal(
      start: { true }, stop: {},
      read: {
        shown.withLock { shown in shown.append(screen.withLock(\.text)) }
        return waiting.withLock { $0.isEmpty ? .end : .bytes(Array($0.removeFirst().utf8)) }
      },
      columns: { columns },
      show: { text in screen.withLock { $0.take(text) } }))
  return shown.withLock(\.self) + [screen.withLock(\.text)]
}
