/// What one run of one process took.
struct Measurement: Codable {
  /// Seconds from the spawn to the reaping.
  var wall: Double
  /// Seconds of processor time, user and system, of all threads.
  var processor: Double
  /// Peak resident bytes, mapped files included (`ru_maxrss`, or the last `VmHWM` seen).
  var peakResident: Int
  /// Peak anonymous bytes seen (`RssAnon`); `nil` when the run was not watched.
  var peakAnonymous: Int?
}
