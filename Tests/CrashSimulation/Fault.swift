/// What one call to the disk does instead of its work.
package enum Fault: Equatable, Sendable {
  /// It fails with this error number; a sync that fails gives up what it was to write.
  case error(Int32)
  /// A write takes so many hundredths of its bytes, or leaves so many out when negative; any other call works.
  case short(Int)
  /// The program is killed before the call; the cache stays.
  case kill
  /// The power goes before the call.
  case powerCut

  var isEnd: Bool { self == .kill || self == .powerCut }
}
