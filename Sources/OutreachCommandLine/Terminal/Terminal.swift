/// The keyboard and screen of the process, as a line editor needs them: values and closures, so that a test can type.
package struct Terminal: Sendable {
  /// What comes next.
  package enum Input: Equatable, Sendable {
    case bytes([UInt8])
    /// The window has another size.
    case resized
    case end
  }

  /// Gives keys one by one, unseen, until `stop`; false when the terminal cannot.
  package var start: @Sendable () -> Bool
  /// Gives the terminal back as it was.
  package var stop: @Sendable () -> Void
  /// Waits for keys.
  package var read: @Sendable () -> Input
  /// Columns now.
  package var columns: @Sendable () -> Int
  /// Shows text as it stands.
  package var show: @Sendable (String) -> Void

  /// A terminal made of these.
  package init(
    start: @escaping @Sendable () -> Bool, stop: @escaping @Sendable () -> Void,
    read: @escaping @Sendable () -> Input, columns: @escaping @Sendable () -> Int,
    show: @escaping @Sendable (String) -> Void
  ) {
    self.start = start
    self.stop = stop
    self.read = read
    self.columns = columns
    self.show = show
  }
}
