extension [ExitStatus] {
  /// What a command that records may answer besides 0 and 64.
  static let recording: [ExitStatus] = reading + [.tryAgain]
  /// What a command that only reads may answer besides 0 and 64.
  static let reading: [ExitStatus] = [
    .badData, .notFound, .inputOutput, .notPermitted, .badConfiguration,
  ]
}
